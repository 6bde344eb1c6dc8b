/**
 * Where the caret stands in an editor, as a range that moves along with its text; undefined where it
 * is elsewhere, or in a box that remembers its caret itself.
 */
export function caretIn(editor: HTMLElement): Range | undefined {
  const root = editor.getRootNode();
  const shadowRoots = root instanceof ShadowRoot ? [root] : [];
  const [selected] = getSelection()?.getComposedRanges({ shadowRoots }) ?? [];
  if (!selected || !editor.contains(selected.startContainer)) return undefined;
  const caret = document.createRange();
  caret.setStart(selected.startContainer, selected.startOffset);
  caret.setEnd(selected.endContainer, selected.endOffset);
  return caret;
}

/** Focus goes back to the editor, or the button that was pressed, and the caret to where it was: some editors lose it with focus. */
export function returnTo(editor: HTMLElement, caret: Range | undefined): void {
  const { activeElement } = editor.getRootNode() as Document | ShadowRoot;
  if (activeElement === editor) return;
  editor.focus({ preventScroll: true });
  if (!caret || !editor.contains(caret.startContainer) || !editor.contains(caret.endContainer))
    return;
  const { startContainer, startOffset, endContainer, endOffset } = caret;
  getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
}
