/** @jsxImportSource react */
import type { EditorState } from 'lexical';
import { useRef, useState } from 'react';
import { report } from '../../report.ts';
import css from '../composer/composer.module.css';
import { textOf } from '../editor/create.ts';
import { EditorBox } from '../editor/editor-box.tsx';
import { CommentBox } from '../feed/comments.tsx';
import frame from '../frame/frame.module.css';
import { mountPage } from '../frame/page.tsx';
import { Press } from '../press.tsx';

/** One's own photo: its caption is edited beside a comment box. The caption's markup is a guess. */
function Photo() {
  const state = useRef<EditorState>(undefined);
  const [editing, setEditing] = useState(false);
  const save = () => {
    report({ surface: 'caption', text: state.current ? textOf(state.current) : '' });
    setEditing(false);
  };
  return (
    <div className={frame.card}>
      <h1>Photo</h1>
      <Press label="Edit" className={css.quiet} onPress={() => setEditing(true)}>
        Edit
      </Press>
      {editing && (
        <form method="POST" onSubmit={(event) => event.preventDefault()}>
          <EditorBox
            kind="rich"
            placeholder="Add a caption"
            focused
            onChange={(changed) => {
              state.current = changed;
            }}
          />
          <div className={css.buttons}>
            <Press label="Cancel" className={css.secondary} onPress={() => setEditing(false)}>
              Cancel
            </Press>
            <Press label="Done editing" className={css.primary} onPress={save}>
              <span>Done editing</span>
            </Press>
          </div>
        </form>
      )}
      <CommentBox surface="comment" audience="public" onSent={() => undefined} />
    </div>
  );
}

mountPage(<Photo />);
