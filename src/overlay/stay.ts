/** Focus that a person brought into the panel, and that only the person takes out again. */
export interface Stay {
  /** Moves focus to an element of the panel. */
  enter(element: HTMLElement): void;
  /** The person goes: by a key, a press or a button of the panel. */
  leave(): void;
  stop(): void;
}

/** So often focus is fetched back for one visit; then the page wins: it must never hang. */
const mostRounds = 20;

/**
 * Some pages fetch focus back whenever their editor loses it, at once or a moment later. Whoever went
 * into the panel by keyboard could then neither read nor press anything there.
 */
export function stayIn(host: Element, root: ShadowRoot): Stay {
  let at: HTMLElement | undefined;
  let rounds = 0;

  function enter(element: HTMLElement): void {
    rounds = 0;
    element.focus({ preventScroll: true });
    if (root.activeElement !== element) unheard(() => element.focus({ preventScroll: true }));
  }
  function leave(): void {
    at = undefined;
    rounds = 0;
  }
  function goBack(): void {
    const element = at;
    if (!element?.isConnected || root.activeElement) return;
    unheard(() => element.focus({ preventScroll: true }));
  }
  function pressed(event: Event): void {
    if (!event.composedPath().includes(host)) leave();
  }

  root.addEventListener('focusin', ({ target }) => {
    at = target as HTMLElement;
  });
  root.addEventListener('focusout', (event) => {
    const { relatedTarget } = event as FocusEvent;
    if (!at || root.contains(relatedTarget as Node | null) || !document.hasFocus()) return;
    if (rounds++ < mostRounds) queueMicrotask(goBack);
  });
  addEventListener('pointerdown', pressed, true);
  return { enter, leave, stop: () => removeEventListener('pointerdown', pressed, true) };
}

/** The page, which would answer by taking focus again, is not told that it lost it this time. */
function unheard(work: () => void): void {
  const types = ['blur', 'focusout', 'focusin', 'focus'] as const;
  const hush = (event: Event) => event.stopImmediatePropagation();
  for (const type of types) addEventListener(type, hush, true);
  try {
    work();
  } finally {
    for (const type of types) removeEventListener(type, hush, true);
  }
}
