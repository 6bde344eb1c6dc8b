const tabbable =
  'button:not(:disabled), a[href], input, [role="button"][tabindex="0"], [contenteditable="true"]:not([tabindex="-1"])';

/**
 * Keeps focus in a dialog as the real ones do: Tab goes round inside, focus that lands outside is
 * brought back, and presses never leave the dialog's own tree. Returns how to undo it.
 */
export function trapFocus(dialog: HTMLElement): () => void {
  const pullBack = (event: FocusEvent) => {
    const path = event.composedPath();
    if (path.includes(dialog) || path.some(isOpenModal)) return;
    stops(dialog)[0]?.focus();
  };
  const goRound = (event: KeyboardEvent) => {
    if (event.key !== 'Tab') return;
    const order = stops(dialog);
    const last = event.shiftKey ? order[0] : order.at(-1);
    if (event.composedPath()[0] !== last) return;
    event.preventDefault();
    (event.shiftKey ? order.at(-1) : order[0])?.focus();
  };
  dialog.addEventListener('keydown', goRound);
  for (const type of ['pointerdown', 'mousedown', 'focusin']) dialog.addEventListener(type, stop);
  document.addEventListener('focusin', pullBack);
  return () => document.removeEventListener('focusin', pullBack);
}

function stops(dialog: HTMLElement): HTMLElement[] {
  const all = dialog.querySelectorAll<HTMLElement>(tabbable);
  return [...all].filter((one) => one.checkVisibility());
}

function isOpenModal(target: EventTarget): boolean {
  return target instanceof Element && target.matches('dialog:modal');
}

function stop(event: Event): void {
  event.stopPropagation();
}
