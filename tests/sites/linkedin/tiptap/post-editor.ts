import { Editor } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import { Mention } from './mention.ts';
import { SplitWords } from './split-words.ts';
import { Suggestion, type SuggestionListener } from './suggestion.ts';

/** A TipTap document as the site sets it up: paragraphs, line breaks, mentions and undo; no formatting. */
export function createPostEditor(
  element: HTMLElement,
  attributes: Record<string, string>,
  listener: SuggestionListener,
): Editor {
  return new Editor({
    element,
    injectCSS: false,
    enableInputRules: false,
    enablePasteRules: false,
    editorProps: { attributes: { role: 'textbox', 'aria-multiline': 'true', ...attributes } },
    extensions: [plainText, Mention, SplitWords, Suggestion.configure({ listener })],
  });
}

const plainText = StarterKit.configure({
  blockquote: false,
  bold: false,
  bulletList: false,
  code: false,
  codeBlock: false,
  heading: false,
  horizontalRule: false,
  italic: false,
  link: false,
  listItem: false,
  listKeymap: false,
  orderedList: false,
  strike: false,
  trailingNode: false,
  underline: false,
});

/** What the editor's own document holds: a mention counts as the name it shows. */
export function modelText({ state: { doc } }: Editor): string {
  return doc.textBetween(0, doc.content.size, '\n', (leaf) =>
    leaf.type.name === 'hardBreak' ? '\n' : String(leaf.attrs.label ?? ''),
  );
}
