import { type RefObject, useEffect } from 'react';

const focusable =
  'a[href], button:not(:disabled), input:not([tabindex="-1"]), textarea, [tabindex="0"]';

/** Brings focus back into the element whenever it goes anywhere else on the page. */
export function useFocusTrap(trap: RefObject<HTMLElement>): void {
  useEffect(() => {
    let last: HTMLElement | undefined;
    const keepIn = ({ target }: FocusEvent) => {
      const box = trap.current;
      if (!box || !(target instanceof HTMLElement)) return;
      if (box.contains(target)) last = target;
      else (last?.isConnected ? last : box.querySelector<HTMLElement>(focusable))?.focus();
    };
    document.addEventListener('focus', keepIn, true);
    return () => document.removeEventListener('focus', keepIn, true);
  }, [trap]);
}
