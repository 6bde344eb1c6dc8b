import { listen } from '../browser/listening.ts';
import type { Host } from './host.ts';
import { shortcut } from './shortcut.ts';

interface Ways {
  onEscape(): void;
  /** A key that may take focus out of the panel. */
  onLeave(): void;
}

const types = ['keydown', 'keypress', 'keyup'] as const;

/**
 * Keys pressed inside the panel, before the page sees them: sites bind bare letters and trap Tab.
 * What a key does by itself (press a button, move focus) happens all the same. They are listened to
 * only while focus is inside, or every key typed in the page would pay for it.
 */
export function keepKeys(
  { element, root }: Pick<Host, 'element' | 'root'>,
  { onEscape, onLeave }: Ways,
): () => void {
  /** Focus is back in the page by the time Escape is let go. */
  let isEscaping = false;

  function keep(event: KeyboardEvent): void {
    const isRest = isEscaping && event.type === 'keyup';
    if (isRest) {
      isEscaping = false;
      if (!root.activeElement) listen(false, types, keep);
    }
    if (event.composedPath()[0] !== element && !isRest) return;
    // The way in and out of the panel belongs to `compose`, which listens on the window too.
    if (event.key === shortcut) event.stopPropagation();
    else event.stopImmediatePropagation();
    if (event.type !== 'keydown') return;
    if (event.key === 'Tab') onLeave();
    if (event.key !== 'Escape') return;
    event.preventDefault();
    if (!event.isTrusted) return;
    isEscaping = true;
    onEscape();
  }
  function enter(): void {
    listen(true, types, keep);
  }
  /** Focus that comes back unheard by the page is heard of nowhere further in. */
  function comeBack(event: Event): void {
    if (event.composedPath()[0] === element) enter();
  }
  function leave(): void {
    if (!isEscaping) listen(false, types, keep);
  }
  addEventListener('focusin', comeBack, true);
  root.addEventListener('focusin', enter);
  root.addEventListener('focusout', leave);
  return () => {
    removeEventListener('focusin', comeBack, true);
    root.removeEventListener('focusin', enter);
    root.removeEventListener('focusout', leave);
    listen(false, types, keep);
  };
}
