import { Component, type ComponentChildren } from 'preact';
import { isHit } from '../../overlay/hit.ts';
import { cardShows } from '../hold.ts';

interface SeenProps {
  onSeen(): void;
  children: ComponentChildren;
}

/**
 * Calls `onSeen` once, when what is in it has been on screen for a second and nothing lies over it. A class, so
 * that no page has to bring what hooks need.
 */
export class Seen extends Component<SeenProps> {
  private stop: (() => void) | undefined;

  /** Always the same function: a new drawing must not start the second anew. */
  private readonly take = (element: HTMLElement | null) => {
    this.stop?.();
    this.stop = element ? watch(element, () => this.props.onSeen()) : undefined;
  };

  render({ children }: SeenProps) {
    return <div ref={this.take}>{children}</div>;
  }
}

function watch(element: HTMLElement, onSeen: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shows = false;

  function restart(): void {
    clearTimeout(timer);
    if (shows && !document.hidden) timer = setTimeout(finish, cardShows);
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
    () => {
      const before = shows;
      shows = isReadable(element);
      if (shows !== before) restart();
    },
    { threshold: [0, 0.2, 0.4, 0.6, 0.8, 1] },
  );
  observer.observe(element);
  document.addEventListener('visibilitychange', restart);
  return stop;
}

/** Most of it shows, or it fills most of what a small screen leaves for it. */
function isReadable(element: HTMLElement): boolean {
  const { height, room } = shownPart(element);
  return height > 0 && height >= 0.6 * Math.min(element.offsetHeight, room);
}

/** Whether nothing of the page lies over what of the element is not scrolled away in the panel. */
export function isUncovered(element: HTMLElement): boolean {
  const { x, top, height } = shownPart(element);
  return height > 0 && [0.2, 0.5, 0.8].every((part) => isHit(element, x, top + height * part));
}

/** The part that is not scrolled away in the panel, which itself is never outside the viewport. */
function shownPart(element: HTMLElement) {
  const box = element.getBoundingClientRect();
  const around = (element.closest('.panel-body') ?? element).getBoundingClientRect();
  const top = Math.max(box.top, around.top);
  const height = Math.min(box.bottom, around.bottom) - top;
  return { x: box.left + box.width / 2, top, height, room: around.height };
}
