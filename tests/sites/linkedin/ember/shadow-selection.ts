import type Quill from 'quill';

interface Boundaries {
  startContainer: Node;
  startOffset: number;
  endContainer: Node;
  endOffset: number;
  collapsed: boolean;
}

/** The parts of Quill 1.3.7 that its types leave out. */
interface QuillParts {
  selection: {
    root: HTMLElement;
    hasFocus(): boolean;
    getNativeRange(): unknown;
    normalizeNative(range: Boundaries): unknown;
  };
  emitter: { handleDOM(event: Event): void };
}

/**
 * Quill 1 asks the document for the selection and for focus, and both stop at a shadow host. This
 * has it ask the shadow root, and hands it the document's events, which it sends only to editors
 * that `document.querySelectorAll` finds.
 */
export function followShadowSelection(quill: Quill): void {
  const { selection, emitter } = quill as unknown as QuillParts;
  const root = selection.root.getRootNode() as ShadowRoot;
  selection.hasFocus = () => root.activeElement === selection.root;
  selection.getNativeRange = () => {
    const [range] = document.getSelection()?.getComposedRanges({ shadowRoots: [root] }) ?? [];
    return range ? selection.normalizeNative(range) : null;
  };
  for (const type of ['selectionchange', 'mouseup']) {
    document.addEventListener(type, (event) => {
      if (root.isConnected) emitter.handleDOM(event);
    });
  }
}
