import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { isHit } from './press.ts';

/** How long words must show to count as seen, in milliseconds. */
const LONG_ENOUGH = 1000;

/** Calls `onSeen` once, when the element has been on screen for a second and nothing lies over it. */
export function useSeen(ref: RefObject<HTMLElement | null>, onSeen: () => void): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new drawing must not start the second anew.
  useEffect(() => (ref.current ? watch(ref.current, onSeen) : undefined), []);
}

function watch(element: HTMLElement, onSeen: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shows = false;

  function restart(): void {
    clearTimeout(timer);
    if (shows && !document.hidden) timer = setTimeout(finish, LONG_ENOUGH);
  }
  function finish(): void {
    if (isUncovered(element)) {
      stop();
      onSeen();
    } else restart();
  }
  function stop(): void {
    clearTimeout(timer);
    observer.disconnect();
    document.removeEventListener('visibilitychange', restart);
  }

  const observer = new IntersectionObserver(
    (entries) => {
      const before = shows;
      shows = entries.some(isReadable);
      if (shows !== before) restart();
    },
    { threshold: [0, 0.25, 0.5, 0.75, 1] },
  );
  observer.observe(element);
  document.addEventListener('visibilitychange', restart);
  return stop;
}

/** Most of it shows; on a small screen, where little fits at once, a fifth of the screen's height. */
function isReadable(entry: IntersectionObserverEntry): boolean {
  const enough = (entry.rootBounds?.height ?? innerHeight) / 5;
  const shown = entry.intersectionRect.height;
  return entry.isIntersecting && (entry.intersectionRatio >= 0.75 || shown >= enough);
}

/** Two points of three: part of it may be scrolled away. */
function isUncovered(element: HTMLElement): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  const hits = [0.25, 0.5, 0.75].filter((part) =>
    isHit(element, left + width / 2, top + height * part),
  );
  return hits.length >= 2;
}
