/**
 * Reading pages we do not own. Nodes may belong to another realm (LinkedIn paints from a hidden
 * frame), so nothing here asks `instanceof`; open shadow roots are climbed through.
 */

/** What is pressed to do something, on any site. */
export const buttons = 'button, [role="button"], input[type="submit"]';

export function isElement(target: EventTarget | null | undefined): target is HTMLElement {
  return (target as Node | null | undefined)?.nodeType === 1;
}

/** The parent, or the host when the parent is a shadow root. */
export function parentAcross(element: Element): Element | undefined {
  if (element.parentElement) return element.parentElement;
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  return host;
}

/** The element and everything around it, innermost first. */
export function* ancestorsAcross(element: Element): Generator<Element> {
  for (let at: Element | undefined = element; at; at = parentAcross(at)) yield at;
}

/** `closest`, but not stopped by shadow roots. */
export function closestAcross(element: Element, selector: string): HTMLElement | undefined {
  for (let at: Element | undefined = element; at; ) {
    const found: HTMLElement | null = at.closest<HTMLElement>(selector);
    if (found) return found;
    at = (at.getRootNode() as Partial<ShadowRoot>).host;
  }
  return undefined;
}

/** The outermost element around (or at) this one that matches. */
export function outermostAcross(element: Element, selector: string): HTMLElement | undefined {
  let found = closestAcross(element, selector);
  for (let next = found; next; ) {
    found = next;
    const parent = parentAcross(next);
    next = parent && closestAcross(parent, selector);
  }
  return found;
}

export function isWithin(element: Element, outer: Element): boolean {
  return ancestorsAcross(element).some((at) => at === outer);
}

/**
 * What `find` sees in the smallest element around this one, up to and including the boundary.
 * Pages hold many composers: what lies nearest is this one's own.
 */
export function nearestAround<T extends Element>(
  element: Element,
  find: (around: Element) => T[],
  boundary: string,
): { around: HTMLElement; found: T[] } | undefined {
  for (const around of ancestorsAcross(element)) {
    const found = find(around);
    if (found.length > 0) return { around: around as HTMLElement, found };
    if (around.matches(`body, ${boundary}`)) return undefined;
  }
  return undefined;
}

export function all(root: ParentNode, selector: string): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(selector)];
}

const hidden = '[aria-hidden="true"], [hidden], [inert]';

/** False for twins kept for measuring or for animation. Without layout, attributes decide. */
export function isShown(element: Element): boolean {
  if (closestAcross(element, hidden)) return false;
  return element.checkVisibility?.({ opacityProperty: true, visibilityProperty: true }) ?? true;
}

/** Text with every run of white space as one space. */
export function tidy(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

/** What opens over a page, as a selector. */
export const dialogs = 'dialog, [role="dialog"]';

/** What is edited in place, as a selector; other values are none, such as the "inherit" that React writes. */
export const editing =
  '[contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"]';

/** Every editor a page may hold, as a selector. */
export const editors = `${editing}, textarea`;

/** The name a control shows to assistive technology, or its text. */
export function labelOf(element: Element): string {
  return tidy(element.getAttribute('aria-label')) || tidy(element.textContent);
}

export function urlOf(element: Element): URL {
  return new URL(element.ownerDocument.URL);
}

/** Each line of a control is an element of its own, so the first text is the first line. */
export function firstWords(element: Element): string | undefined {
  const texts = element.ownerDocument.createTreeWalker(element, 4);
  while (texts.nextNode()) {
    const words = tidy(texts.currentNode.textContent);
    if (words) return words;
  }
  return undefined;
}
