import { isField } from '../editable.ts';
import type { Engine } from '../platform.ts';
import { draft } from './draft.ts';
import { lexical } from './lexical.ts';
import { plain } from './plain.ts';
import { prosemirror } from './prosemirror.ts';
import { quill } from './quill.ts';
import { textarea } from './textarea.ts';

/** Tells the engine by the marks it leaves on its own DOM, whatever the site. */
export function engineOf(editor: HTMLElement): Engine {
  if (isField(editor)) return textarea;
  if (editor.matches('[data-lexical-editor]')) return lexical;
  if (editor.querySelector('[data-contents], [data-block]')) return draft;
  if (editor.closest('.DraftEditor-root')) return draft;
  if (editor.matches('.ql-editor, [data-test-ql-editor-contenteditable]')) return quill;
  if (editor.matches('.ProseMirror, .tiptap')) return prosemirror;
  return plain;
}
