/** @jsxImportSource react */
import type { Editor } from '@tiptap/core';
import { type FormEvent, useState } from 'react';
import { report } from '../../report.ts';
import { member } from '../people.ts';
import { modelText } from '../tiptap/post-editor.ts';
import { Avatar } from './avatar.tsx';
import { Icon } from './icon.tsx';
import { useLate } from './late.ts';
import look from './sdui.module.css';
import { TextEditor } from './text-editor.tsx';

const label = 'Text editor for creating comment';
const editable = {
  comment: { 'aria-label': label, 'data-placeholder': 'Add a comment…' },
  reply: { 'aria-label': label, 'data-placeholder': 'Add a reply…' },
};

interface Props {
  urn: string;
  surface?: 'comment' | 'reply';
  onComment: (text: string) => void;
}

/** The box under a post. Enter is a new line; its button is only there while there is text. */
export function CommentBox({ urn, surface = 'comment', onComment }: Props) {
  const [editor, setEditor] = useState<Editor>();
  const [text, setText] = useState('');
  const ready = useLate(text.trim() !== '');

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!editor) return;
    const comment = modelText(editor);
    report({ surface, text: comment });
    onComment(comment);
    editor.commands.clearContent(true);
  };

  return (
    <div componentkey={`replaceableCommentTools_${urn}`}>
      <form className={look.comment} onSubmit={submit}>
        <Avatar name={member.name} />
        <div className={look.commentText}>
          <TextEditor attributes={editable[surface]} onEditor={setEditor} onText={setText} />
        </div>
        <button type="button" className={look.tool} aria-label="Open Emoji Keyboard">
          <Icon id="emoji-small" />
        </button>
        {ready && (
          <button type="submit" className={look.primary}>
            {surface === 'comment' ? 'Comment' : 'Reply'}
          </button>
        )}
      </form>
    </div>
  );
}
