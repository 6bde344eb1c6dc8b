import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();

/** What one screen hands to the next: the texts a composer opens with. */
interface Handed {
  texts?: string[];
}

/** Goes to a path of this site as the real one does: no page load. */
export function go(path: string, handed: Handed = {}): void {
  history.pushState(handed, '', path);
  changed();
}

export function handed(): Handed {
  return (history.state as Handed | null) ?? {};
}

/** The address now; the component is drawn again when it changes. */
export function useRoute(): URL {
  return new URL(useSyncExternalStore(subscribe, () => location.href));
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function changed(): void {
  for (const listener of listeners) listener();
}

addEventListener('popstate', changed);
