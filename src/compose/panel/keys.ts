import { KEY } from './status.ts';

/**
 * Keys pressed inside the panel, before the page sees them: sites bind bare letters and trap Tab.
 * What a key does by itself (press a button, move focus) happens all the same.
 */
export function keepKeys(host: Element, onEscape: () => void): () => void {
  function keep(event: KeyboardEvent): void {
    if (event.composedPath()[0] !== host) return;
    // The way in and out of the panel belongs to `compose`, which listens on the window too.
    if (event.key === KEY) event.stopPropagation();
    else event.stopImmediatePropagation();
    if (event.key !== 'Escape' || event.type !== 'keydown') return;
    event.preventDefault();
    if (event.isTrusted) onEscape();
  }
  const types = ['keydown', 'keypress', 'keyup'] as const;
  for (const type of types) addEventListener(type, keep, true);
  return () => {
    for (const type of types) removeEventListener(type, keep, true);
  };
}
