/** @jsxImportSource react */
import {
  $createTextNode,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  COMMAND_PRIORITY_CRITICAL,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
} from 'lexical';
import { useEffect, useId, useState } from 'react';
import { friends } from '../people.ts';
import css from './editor.module.css';
import { $createMention } from './mention-node.ts';

/** The list of names that opens at "@" and two letters. While it is open, Enter picks and does not send. */
export function MentionPicker({ editor }: { editor: LexicalEditor }) {
  const id = useId();
  const [names, setNames] = useState<string[]>([]);

  useEffect(
    () =>
      editor.registerUpdateListener(({ editorState }) => {
        const typed = editorState.read($typedName);
        const starts = (name: string) => name.toLowerCase().startsWith(typed.toLowerCase());
        setNames(typed ? friends.filter(starts) : []);
      }),
    [editor],
  );

  useEffect(() => {
    const root = editor.getRootElement();
    const [name] = names;
    if (!root || !name) return;
    root.setAttribute('aria-activedescendant', `${id}-0`);
    const release = editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => {
        event?.preventDefault();
        $insertMention(name);
        return true;
      },
      COMMAND_PRIORITY_CRITICAL,
    );
    return () => {
      root.removeAttribute('aria-activedescendant');
      release();
    };
  }, [editor, names, id]);

  if (names.length === 0) return null;
  return (
    <div role="listbox" aria-label="People" className={css.names}>
      {names.map((name, index) => (
        <div
          key={name}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === 0}
          tabIndex={-1}
          onMouseDown={(event) => {
            event.preventDefault();
            editor.update(() => $insertMention(name));
          }}
        >
          {name}
        </div>
      ))}
    </div>
  );
}

/** The letters between "@" and the caret, at least two; else an empty string. */
function $typedName(): string {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return '';
  const { offset } = selection.anchor;
  const before = selection.anchor.getNode().getTextContent().slice(0, offset);
  return /@(\p{L}{2,})$/u.exec(before)?.[1] ?? '';
}

function $insertMention(name: string): void {
  const typed = $typedName();
  const selection = $getSelection();
  if (!typed || !$isRangeSelection(selection)) return;
  const node = selection.anchor.getNode();
  if (!$isTextNode(node)) return;
  const space = $createTextNode(' ');
  const end = selection.anchor.offset;
  node.spliceText(end - typed.length - 1, typed.length + 1, '', true);
  selection.insertNodes([$createMention(name), space]);
  space.selectEnd();
}
