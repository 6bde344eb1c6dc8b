import Quill from 'quill';
import { QuillMention } from './quill-mention.ts';
import { followShadowSelection } from './shadow-selection.ts';

Quill.register(QuillMention);

interface EditorNames {
  label: string;
  placeholder: string;
}

const post: EditorNames = {
  label: 'Text editor for creating content',
  placeholder: 'What do you want to talk about?',
};

/**
 * The older share box's editor in `container`, which is already in the page: Quill 1.3.7 with its
 * own `.ql-clipboard` beside it, no formatting but mentions.
 */
export function createQuillEditor(container: HTMLElement, names: EditorNames = post): Quill {
  const quill = new Quill(container, {
    modules: { toolbar: false },
    formats: ['mention'],
    placeholder: names.placeholder,
  });
  const attributes = {
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': names.label,
    'data-test-ql-editor-contenteditable': 'true',
  };
  for (const [name, value] of Object.entries(attributes)) quill.root.setAttribute(name, value);
  if (container.getRootNode() instanceof ShadowRoot) followShadowSelection(quill);
  return quill;
}

/** What Quill's own document holds, without the newline it always ends with. */
export function quillText(quill: Quill): string {
  return quill.getText().replace(/\n$/, '');
}
