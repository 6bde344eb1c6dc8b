/** @jsxImportSource react */
import type { EditorState, LexicalEditor } from 'lexical';
import { type ReactNode, useRef, useState } from 'react';
import { report } from '../../report.ts';
import { Avatar } from '../avatar.tsx';
import { clear, textOf } from '../editor/create.ts';
import { EditorBox } from '../editor/editor-box.tsx';
import { MentionPicker } from '../editor/mention-picker.tsx';
import { Icon } from '../icon.tsx';
import { actor, page, person } from '../people.ts';
import { Press } from '../press.tsx';
import css from './feed.module.css';

export interface Comment {
  id: string;
  author: string;
  text: string;
}

interface ThreadProps {
  comments: Comment[];
  audience: string;
  /** The box under the thread; what it is given adds a sent comment. */
  children: (add: (text: string) => void) => ReactNode;
}

export function CommentThread({ comments, audience, children }: ThreadProps) {
  const [shown, setShown] = useState(comments);
  const add = (text: string) =>
    setShown((now) => [...now, { id: crypto.randomUUID(), author: actor(), text }]);
  return (
    <div className={css.thread}>
      {shown.map((comment) => (
        <CommentItem key={comment.id} comment={comment} audience={audience} />
      ))}
      {children(add)}
    </div>
  );
}

function CommentItem({ comment, audience }: { comment: Comment; audience: string }) {
  const [replying, setReplying] = useState(false);
  return (
    <div role="article" aria-label={`Comment by ${comment.author}`} className={css.comment}>
      <Avatar name={comment.author} size={32} />
      <div className={css.commentBody}>
        <div className={css.bubble}>
          <strong>{comment.author}</strong>
          <div dir="auto">{comment.text}</div>
        </div>
        <Press className={css.small} onPress={() => setReplying(true)}>
          Reply
        </Press>
        {replying && (
          <CommentBox
            surface="reply"
            audience={audience}
            replyTo={comment.author}
            onSent={() => setReplying(false)}
          />
        )}
      </div>
    </div>
  );
}

interface BoxProps {
  surface: 'comment' | 'reply';
  audience: string;
  /** Whose name the editor begins with. */
  replyTo?: string;
  onSent: (text: string) => void;
}

export function CommentBox({ surface, audience, replyTo, onSent }: BoxProps) {
  const state = useRef<EditorState>(undefined);
  const [editor, setEditor] = useState<LexicalEditor>();
  const [written, setWritten] = useState(false);
  const [voice, setVoice] = useState(actor);
  const send = () => {
    const text = state.current ? textOf(state.current) : '';
    if (text.trim() === '' || !editor) return;
    report({ surface, text, audience });
    clear(editor);
    onSent(text);
  };
  return (
    <form role="presentation" className={css.box} onSubmit={(event) => event.preventDefault()}>
      <Avatar name={actor()} size={32} />
      <div className={css.field}>
        <EditorBox
          kind="plain"
          label={replyTo ? `Reply to ${replyTo}` : `Comment as ${voice}`}
          placeholder={replyTo ? `Reply to ${replyTo}…` : 'Write a comment…'}
          {...(replyTo && { mention: replyTo, focused: true })}
          onReady={setEditor}
          onEnter={send}
          onChange={(changed) => {
            state.current = changed;
            setWritten(textOf(changed).trim() !== '');
          }}
        />
        {editor && <MentionPicker editor={editor} />}
        {written && (
          <div className={css.tools}>
            <Press
              label="Available Voices"
              onPress={() => setVoice((now) => (now === page ? person : page))}
            >
              <Avatar name={voice} size={18} />
            </Press>
            <div id="focused-state-composer-submit">
              <span>
                <Press label="Comment" className={css.send} onPress={send}>
                  <Icon name="send" />
                </Press>
              </span>
            </div>
          </div>
        )}
      </div>
    </form>
  );
}
