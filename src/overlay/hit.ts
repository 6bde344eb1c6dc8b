import { isWithin } from '../platforms/dom.ts';

/**
 * What really shows at a point of the viewport, whatever the page lays over it. Firefox's shadow
 * roots see their own nodes alone, so every root outwards is asked.
 */

/** Whether `element`, or something in it, is what shows at this point. */
export function isHit(element: Element, x: number, y: number): boolean {
  for (const { at, hit } of levels(element, x, y)) if (!at.contains(hit)) return false;
  return element.isConnected;
}

/** Whether the editor shows at this point; the rest of its scope and our own host do not cover it. */
export function isEditorHit(editor: Element, scope: Element, host: Element, x: number, y: number) {
  for (const { at, hit } of levels(editor, x, y, host)) {
    if (hit === host) return true;
    if (!hit || !(hit.contains(at) || isWithin(hit, scope))) return false;
  }
  return true;
}

interface Level {
  /** The element itself, or the shadow host it is in at this level. */
  at: Element;
  hit: Element | null;
}

function* levels(element: Element, x: number, y: number, host?: Element): Generator<Level> {
  for (let at: Element | undefined = element; at?.isConnected; ) {
    const root = at.getRootNode() as Document | ShadowRoot;
    yield { at, hit: shownAt(root, at, x, y, host) };
    at = 'host' in root ? root.host : undefined;
  }
}

/** What may lie over our host, which is of the top layer itself. */
const topmost = ':popover-open, :modal, :fullscreen';

/** What shows at the point, even where it was made to let presses through. */
function shownAt(
  root: Document | ShadowRoot,
  own: Element,
  x: number,
  y: number,
  host: Element | undefined,
): Element | null {
  const others = [...root.querySelectorAll(topmost)].filter(
    (other) => other !== host && !other.contains(own),
  );
  if (others.length === 0) return root.elementFromPoint(x, y);
  const solid = solidSheet();
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, solid];
  try {
    return others.map((other) => ghostAt(other, x, y)).find(Boolean) ?? root.elementFromPoint(x, y);
  } finally {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== solid);
  }
}

/** Something that shows and lets presses through in spite of our sheet: whoever insists on that hides something. */
function ghostAt(over: Element, x: number, y: number): Element | undefined {
  return [over, ...over.querySelectorAll('*')].find((part) => {
    const { left, top, right, bottom } = part.getBoundingClientRect();
    if (x < left || x > right || y < top || y > bottom) return false;
    const isGhost = part.closest('[inert]') ?? getComputedStyle(part).pointerEvents === 'none';
    return isGhost && part.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  });
}

let made: CSSStyleSheet | undefined;

function solidSheet(): CSSStyleSheet {
  if (made) return made;
  made = new CSSStyleSheet();
  made.replaceSync(`:is(${topmost}), :is(${topmost}) * { pointer-events: auto !important }`);
  return made;
}
