import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  type EditorState,
  HISTORY_MERGE_TAG,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
} from 'lexical';
import css from './editor.module.css';
import { $createMention, MentionNode } from './mention-node.ts';
import { registerWordSplitting } from './split-words.ts';

interface EditorOptions {
  /** Posts are rich text, where Enter makes a paragraph; comments and chats are plain text. */
  kind: 'rich' | 'plain';
  /** What an earlier editor held, selection included. */
  state?: EditorState | undefined;
  /** Whom a reply begins with. */
  mention?: string | undefined;
  onChange(state: EditorState): void;
  /** Plain Enter sends; absent where Enter is only a new line. */
  onEnter?: (() => void) | undefined;
}

/** Starts a real Lexical editor in `root`. Returns it with what ends it. */
export function startEditor(root: HTMLElement, options: EditorOptions) {
  const editor = createEditor({
    namespace: 'practice',
    nodes: [MentionNode],
    theme: { paragraph: css.paragraph ?? '' },
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(root);
  const endings = [
    options.kind === 'rich' ? registerRichText(editor) : registerPlainText(editor),
    registerHistory(editor, createEmptyHistoryState(), 300),
    registerWordSplitting(editor),
    editor.registerUpdateListener(({ editorState }) => options.onChange(editorState)),
    registerEnter(editor, options.onEnter),
  ];
  if (options.state) editor.setEditorState(options.state);
  else clear(editor, options.mention);
  const end = () => {
    for (const ending of endings) ending();
    editor.setRootElement(null);
  };
  return { editor, end };
}

function registerEnter(editor: LexicalEditor, onEnter: (() => void) | undefined): () => void {
  return editor.registerCommand(
    KEY_ENTER_COMMAND,
    (event) => {
      if (!onEnter || !event || event.shiftKey) return false;
      event.preventDefault();
      onEnter();
      return true;
    },
    COMMAND_PRIORITY_HIGH,
  );
}

/** Empties an editor, or leaves only the name a reply begins with. */
export function clear(editor: LexicalEditor, mention?: string): void {
  editor.update(
    () => {
      const paragraph = $createParagraphNode();
      $getRoot().clear().append(paragraph);
      if (mention) paragraph.append($createMention(mention), $createTextNode(' '));
      paragraph.selectEnd();
    },
    { tag: HISTORY_MERGE_TAG },
  );
}

/** What the editor's own model holds, one line for each paragraph. */
export function textOf(state: EditorState): string {
  return state.read(() => {
    const blocks = $getRoot().getChildren();
    return blocks.map((block) => block.getTextContent()).join('\n');
  });
}
