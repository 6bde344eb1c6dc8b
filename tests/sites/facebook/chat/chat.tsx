/** @jsxImportSource react */
import type { EditorState, LexicalEditor } from 'lexical';
import { useRef, useState } from 'react';
import { report } from '../../report.ts';
import { clear, textOf } from '../editor/create.ts';
import { EditorBox } from '../editor/editor-box.tsx';
import { Icon } from '../icon.tsx';
import { Press } from '../press.tsx';
import css from './chat.module.css';

interface Props {
  name: string;
  /** A box in the corner of the page rather than a page of its own. */
  onClose?: () => void;
}

/** A conversation: Enter sends, and there is no send button. */
export function Chat({ name, onClose }: Props) {
  const state = useRef<EditorState>(undefined);
  const editor = useRef<LexicalEditor>(undefined);
  const [sent, setSent] = useState<{ id: string; text: string }[]>([]);
  const send = () => {
    const text = state.current ? textOf(state.current) : '';
    if (text.trim() === '' || !editor.current) return;
    report({ surface: 'message', text });
    clear(editor.current);
    setSent((now) => [...now, { id: crypto.randomUUID(), text }]);
  };
  return (
    <div className={onClose ? css.docked : css.thread}>
      <div className={css.head}>
        <strong>{name}</strong>
        {onClose && <Press label="Minimize chat">–</Press>}
        {onClose && (
          <Press label="Close chat" onPress={onClose}>
            ×
          </Press>
        )}
      </div>
      <div role="log" aria-label={`Messages in conversation with ${name}`} className={css.log}>
        <div aria-label={`Message sent 09:12 by ${name}: Morning!`} className={css.theirs}>
          Morning!
        </div>
        {sent.map(({ id, text }) => (
          <div key={id} aria-label={`Message sent now by you: ${text}`} className={css.ours}>
            {text}
          </div>
        ))}
      </div>
      <div className={css.writing}>
        <div className={css.field}>
          <EditorBox
            kind="plain"
            label={`Write to ${name}`}
            placeholder="Aa"
            focused
            onReady={(ready) => {
              editor.current = ready;
            }}
            onEnter={send}
            onChange={(changed) => {
              state.current = changed;
            }}
          />
        </div>
        <Press label="Send a like" className={css.like}>
          <Icon name="like" />
        </Press>
      </div>
    </div>
  );
}
