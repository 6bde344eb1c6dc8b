import { type Box, bottom, clamp, end, isNarrow, overlap, type Size } from '../../overlay/box.ts';

/** Where pill and panel go: beside the composer, never over its words or its Post button if there is room. */

export interface Scene {
  viewport: Size;
  /** The composer with its controls. */
  scope: Box;
  editor: Box;
  /** Its rows run from right to left. */
  isMirrored?: boolean;
}

const gap = 8;
const widest = 368;
const narrowest = 304;
/** A panel lower than this shows too little of a card to read it. */
const readable = 300;
/** What a pixel that must be scrolled to costs, beside one covered in the page. */
const cutCost = 0.1;
/** Post is at the end of the composer's last row, as large as this. */
const postSize: Size = { width: 160, height: 56 };

/** The bottom sheet of narrow screens: about half the height, leaving the composer in sight if it can. */
function sheetBox({ viewport, scope }: Scene, natural: Size): Box {
  const room = viewport.height - bottom(scope) - gap;
  const half = clamp(room, viewport.height * 0.5, viewport.height * 0.6);
  const most = Math.min(Math.max(half, readable), viewport.height - gap);
  const height = Math.min(natural.height, Math.round(most));
  return { left: 0, top: viewport.height - height, width: viewport.width, height };
}

/** As wide as there is room for beside the composer; the widest where there is too little. */
export function panelWidth({ viewport, scope }: Scene): number {
  if (isNarrow(viewport)) return viewport.width;
  const room = Math.max(viewport.width - end(scope), scope.left) - 2 * gap;
  return room < narrowest ? widest : Math.min(room, widest);
}

/** @param natural the panel's size with nothing scrolled; the box may be lower. */
export function panelBox(scene: Scene, natural: Size, pill: Box): Box {
  const { viewport, scope } = scene;
  if (isNarrow(viewport)) return sheetBox(scene, natural);
  const { width } = natural;
  const full = Math.min(natural.height, viewport.height - 2 * gap);
  const corner = Math.min(full, Math.round(viewport.height * 0.6));
  const below = squeeze(natural.height, viewport.height - bottom(scope) - pill.height - 3 * gap);
  const above = squeeze(natural.height, scope.top - 2 * gap);
  const right = viewport.width - width;
  const candidates: Box[] = [
    { left: end(scope) + gap, top: scope.top, width, height: full },
    { left: scope.left - width - gap, top: scope.top, width, height: full },
    { left: end(scope) - width, top: bottom(scope) + pill.height + 2 * gap, width, height: below },
    { left: end(scope) - width, top: scope.top - above - gap, width, height: above },
    { left: right, top: viewport.height, width, height: corner },
    { left: right, top: 0, width, height: corner },
    { left: 0, top: viewport.height, width, height: corner },
    { left: 0, top: 0, width, height: corner },
  ];
  const avoid = [...avoided(scene), { box: pill, cost: 40 }];
  return cheapest(candidates, viewport, avoid, natural.height);
}

export function pillBox(scene: Scene, size: Size): Box {
  const { viewport, scope, editor } = scene;
  const left = end(scope) - size.width;
  const candidates: Box[] = [
    { ...size, left, top: bottom(scope) + gap / 2 },
    { ...size, left: end(scope) + gap, top: bottom(scope) - size.height },
    { ...size, left, top: scope.top - size.height - gap / 2 },
    { ...size, left: scope.left - size.width - gap, top: bottom(scope) - size.height },
    { ...size, left: end(editor) - size.width, top: bottom(editor) + gap / 2 },
    { ...size, left: scope.left + gap, top: bottom(scope) - size.height - gap },
  ];
  return cheapest(candidates, viewport, avoided(scene));
}

interface Avoided {
  box: Box;
  /** Of each pixel covered. */
  cost: number;
}

function avoided({ scope, editor, isMirrored }: Scene): Avoided[] {
  const post = {
    left: isMirrored ? scope.left : end(scope) - postSize.width,
    top: bottom(scope) - postSize.height,
    ...postSize,
  };
  return [
    { box: scope, cost: 1 },
    { box: editor, cost: 3 },
    { box: post, cost: 40 },
  ];
}

/** The first of those that, once inside the viewport, cover least of what matters and are cut least. */
function cheapest(candidates: Box[], viewport: Size, avoid: Avoided[], height = 0): Box {
  const cut = (box: Box) => cutCost * box.width * Math.max(height - box.height, 0);
  const price = (box: Box) =>
    avoid.reduce((sum, other) => sum + other.cost * overlap(box, other.box), cut(box));
  return candidates
    .map((box) => inside(viewport, box))
    .reduce((best, box) => (price(box) < price(best) ? box : best));
}

function inside(viewport: Size, box: Box): Box {
  const left = clamp(box.left, gap, viewport.width - box.width - gap);
  const top = clamp(box.top, gap, viewport.height - box.height - gap);
  return { ...box, left, top };
}

function squeeze(natural: number, room: number): number {
  return Math.min(natural, Math.max(room, readable));
}
