import { isWithin } from '../../platforms/dom.ts';

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
  for (const { at, hit } of levels(editor, x, y)) {
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

function* levels(element: Element, x: number, y: number): Generator<Level> {
  for (let at: Element | undefined = element; at?.isConnected; ) {
    const root = at.getRootNode() as Document | ShadowRoot;
    yield { at, hit: root.elementFromPoint(x, y) };
    at = 'host' in root ? root.host : undefined;
  }
}
