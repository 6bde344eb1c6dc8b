export interface Follower {
  /** Calls `onMove` once after the next layout, before it is painted. */
  soon(): void;
  stop(): void;
}

/**
 * Calls `onMove` when the composer may have moved, grown or been covered, once a frame however often it did;
 * costs nothing on a still page.
 */
export function follow(
  editor: Element,
  scope: Element,
  onMove: (isGrown: boolean) => void,
): Follower {
  let isMoved = false;
  const sizes = new ResizeObserver(() => {
    onMove(!isMoved);
    isMoved = false;
  });
  function soon(): void {
    // An element that begins to be observed is told of once: asking for its place costs no layout then.
    sizes.unobserve(editor);
    sizes.observe(editor);
  }
  function moved(): void {
    isMoved = true;
    soon();
  }
  const stop = new AbortController();
  const options = { capture: true, signal: stop.signal };
  for (const type of ['scroll', 'resize', 'focusin']) addEventListener(type, moved, options);
  // Scrolling inside a shadow root does not reach the window.
  editor.getRootNode().addEventListener('scroll', moved, options);

  soon();
  sizes.observe(scope);
  return {
    soon,
    stop() {
      stop.abort();
      sizes.disconnect();
    },
  };
}
