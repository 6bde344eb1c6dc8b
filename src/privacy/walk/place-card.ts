import { type Box, clamp, isNarrow, overlap, type Size } from '../../overlay/box.ts';

/** Where a walk's card goes, in pixels of the viewport. */

const gap = 12;
/** The most of a narrow screen's height that the sheet takes. */
const sheet = 0.55;

/**
 * Beside what it speaks of, the first of right, below, above and left that has room: what a control at
 * the end of a row is called stands on its left. Else, and where there is nothing to stand beside, in
 * the corner that covers least of it.
 * @param card its size if nothing had to scroll; the box may be lower.
 */
export function placeCard(viewport: Size, card: Size, target: Box | undefined): Box {
  if (isNarrow(viewport)) return sheetBox(viewport, card, target);
  const height = Math.min(card.height, viewport.height - 2 * gap);
  const size = { width: card.width, height };
  const right = viewport.width - size.width - gap;
  const corners = [viewport.height - height - gap, gap].map((top) => ({
    ...size,
    left: right,
    top,
  }));
  const beside = target && isInView(viewport, target) ? around(viewport, size, target) : [];
  const free = beside.find((box) => fits(viewport, box));
  return free ?? leastOver(corners, target);
}

function sheetBox(viewport: Size, card: Size, target: Box | undefined): Box {
  const height = Math.min(card.height, Math.round(viewport.height * sheet));
  const low = { left: 0, top: viewport.height - height, width: viewport.width, height };
  return leastOver([low, { ...low, top: 0 }], target);
}

function around(viewport: Size, size: Size, { left, top, width, height }: Box): Box[] {
  const at = (x: number, y: number) => ({ ...size, left: x, top: y });
  const level = clamp(top, gap, viewport.height - size.height - gap);
  const flush = clamp(left + width - size.width, gap, viewport.width - size.width - gap);
  return [
    at(left + width + gap, level),
    at(flush, top + height + gap),
    at(flush, top - size.height - gap),
    at(left - size.width - gap, level),
  ];
}

function isInView(viewport: Size, { left, top, width, height }: Box): boolean {
  return top + height > 0 && top < viewport.height && left + width > 0 && left < viewport.width;
}

function fits(viewport: Size, { left, top, width, height }: Box): boolean {
  const isWide = left >= gap && left + width <= viewport.width - gap;
  return isWide && top >= gap && top + height <= viewport.height - gap;
}

function leastOver(boxes: readonly Box[], target: Box | undefined): Box {
  const covered = (box: Box) => (target ? overlap(box, target) : 0);
  return boxes.reduce((best, box) => (covered(box) < covered(best) ? box : best));
}
