export interface Follower {
  /** Calls `onMove` once after the next layout, before it is painted. */
  soon(): void;
  stop(): void;
}

/** Calls `onMove` when the composer may have moved, grown or been covered; costs nothing on a still page. */
export function follow(
  editor: Element,
  scope: Element,
  onMove: (isGrown: boolean) => void,
): Follower {
  const moved = () => onMove(false);
  const stop = new AbortController();
  const options = { capture: true, passive: true, signal: stop.signal };
  addEventListener('scroll', moved, options);
  addEventListener('resize', moved, options);
  addEventListener('focusin', moved, options);
  // Scrolling inside a shadow root does not reach the window.
  editor.getRootNode().addEventListener('scroll', moved, options);

  const sizes = new ResizeObserver(() => onMove(true));
  sizes.observe(editor);
  sizes.observe(scope);
  return {
    soon() {
      // An element that begins to be observed is told of once: asking for its place costs no layout then.
      sizes.unobserve(editor);
      sizes.observe(editor);
    },
    stop() {
      stop.abort();
      sizes.disconnect();
    },
  };
}
