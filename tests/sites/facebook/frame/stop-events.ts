const stopped = [
  'keydown',
  'keyup',
  'input',
  'paste',
  'pointerdown',
  'mousedown',
  'click',
] as const;

/** Nothing that bubbles past the document reaches the window: who listens there must capture. */
export function stopEvents(): void {
  for (const type of stopped) {
    document.addEventListener(type, (event) => event.stopPropagation());
  }
}
