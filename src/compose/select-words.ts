import type { Span } from '../examine/draft.ts';
import type { EditorText } from '../platforms/platform.ts';
import { rangesOf } from '../platforms/ranges.ts';

/** Selects a stretch of the draft for the person to rewrite. Nothing is written. */
export function selectWords(editor: HTMLElement, text: EditorText, span: Span): void {
  editor.focus({ preventScroll: true });
  if ('setSelectionRange' in editor) {
    (editor as HTMLTextAreaElement).setSelectionRange(span.start, span.end);
    return;
  }
  const ranges = rangesOf(text, span);
  const first = ranges[0];
  const last = ranges.at(-1);
  if (!first || !last) return;
  getSelection()?.setBaseAndExtent(
    first.startContainer,
    first.startOffset,
    last.endContainer,
    last.endOffset,
  );
  first.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
}
