export interface Follower {
  /** Calls `onMove` once after the next layout, before it is painted. */
  soon(): void;
  stop(): void;
}

/** Calls `onMove` when the composer may have moved, grown or been covered; costs nothing on a still page. */
export function follow(editor: Element, scope: Element, onMove: () => void): Follower {
  const stop = new AbortController();
  const options = { capture: true, passive: true, signal: stop.signal };
  addEventListener('scroll', onMove, options);
  addEventListener('resize', onMove, options);
  addEventListener('focusin', onMove, options);
  // Scrolling inside a shadow root does not reach the window.
  editor.getRootNode().addEventListener('scroll', onMove, options);

  const sizes = new ResizeObserver(onMove);
  for (const element of new Set([editor, scope])) sizes.observe(element);
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
