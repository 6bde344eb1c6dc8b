/**
 * Keeps focus from falling off the page when what has it is taken away: whoever works by keys or by ear
 * would begin again at the top, and hear nothing. They go on from what was around it.
 *
 * @param enter gives focus to the heading of what was around, without scrolling where no key led.
 */
export function catchFocus(root: Document | ShadowRoot, enter = focusOn): void {
  /** What has focus, then all around it, from the inside out. */
  let path: HTMLElement[] = [];
  let isByKey = false;

  root.addEventListener('focusin', ({ target }) => {
    path = outwards(target as HTMLElement);
    isByKey = path[0]?.matches(':focus-visible') ?? false;
  });
  // Who goes away by themselves is not fetched back; browsers say the same of what is taken away.
  root.addEventListener('focusout', () =>
    queueMicrotask(() => {
      if (path[0]?.isConnected && root.activeElement !== path[0]) path = [];
    }),
  );
  new MutationObserver(() => {
    if (!path[0] || path[0].isConnected) return;
    const left = path.find((element) => element.isConnected);
    path = [];
    const holder = root.activeElement;
    if (left && (!holder || holder === document.body)) enter(headingAround(left), !isByKey);
  }).observe(root, { childList: true, subtree: true });
}

/** Brings keys and screen readers to something that is no stop of the Tab key by itself, as a heading. */
export function focusOn(element: HTMLElement | null, preventScroll = false): void {
  if (!element) return;
  if (!element.hasAttribute('tabindex')) element.tabIndex = -1;
  element.focus({ preventScroll });
}

function headingAround(element: HTMLElement): HTMLElement | null {
  const headings = outwards(element).map((one) => one.querySelector<HTMLElement>('h1, h2, h3'));
  return headings.find((heading) => heading !== null) ?? null;
}

function outwards(element: HTMLElement): HTMLElement[] {
  const path = [];
  for (let at: HTMLElement | null = element; at; at = at.parentElement) path.push(at);
  return path;
}
