import { useEffect } from 'react';
import { go } from './route.ts';

/** The site's own keys: a bare "n" anywhere but in a box for text opens a new post. */
export function useShortcuts(): void {
  useEffect(() => {
    document.addEventListener('keydown', newPost);
    return () => document.removeEventListener('keydown', newPost);
  }, []);
}

function newPost(event: KeyboardEvent): void {
  if (event.key !== 'n' || event.ctrlKey || event.metaKey || event.altKey) return;
  // As the document sees it: inside anybody's shadow root, that is the host and not a box for text.
  if (event.target instanceof HTMLElement && isForText(event.target)) return;
  event.preventDefault();
  go('/compose/post');
}

function isForText(element: HTMLElement): boolean {
  return element.isContentEditable || element.matches('input, textarea, select');
}
