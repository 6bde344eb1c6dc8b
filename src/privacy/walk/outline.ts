/** How far the outline stands off what it points out, in pixels. */
const gap = 6;

/** Draws a frame around an element and keeps it there as the page moves. @returns what takes it away. */
export function outline(frame: HTMLElement, element: HTMLElement): () => void {
  let asked = 0;
  const follow = () => {
    const { left, top, width, height } = shown(element).getBoundingClientRect();
    const isThere = element.isConnected && width > 0;
    frame.hidden = !isThere;
    frame.style.left = `${left - gap}px`;
    frame.style.top = `${top - gap}px`;
    frame.style.width = `${width + 2 * gap}px`;
    frame.style.height = `${height + 2 * gap}px`;
    asked = requestAnimationFrame(follow);
  };
  shown(element).scrollIntoView({ block: 'center', behavior: 'instant' });
  follow();
  return () => {
    cancelAnimationFrame(asked);
    frame.hidden = true;
  };
}

/** An input that sites hide behind their own drawing has no size to speak of: its label has. */
function shown(element: HTMLElement): HTMLElement {
  return element.closest('label') ?? element;
}
