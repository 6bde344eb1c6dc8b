import { takesText } from '../platforms/takes-text.ts';

/** The keyboard's way into what shows in the page. */
export const shortcut = 'F2';

/** Calls `enter` when the key is pressed where nobody writes, and no composer has taken it. @returns stops it. */
export function hearShortcut(enter: () => void): () => void {
  const hear = (event: KeyboardEvent) => {
    const isTaken = event.defaultPrevented || takesText(event.composedPath()[0]);
    if (event.key !== shortcut || !event.isTrusted || isTaken) return;
    event.preventDefault();
    enter();
  };
  addEventListener('keydown', hear, true);
  return () => removeEventListener('keydown', hear, true);
}
