/** @jsxImportSource react */
import type { EditorState } from 'lexical';
import { useRef, useState } from 'react';
import { report } from '../../report.ts';
import css from '../composer/composer.module.css';
import { textOf } from '../editor/create.ts';
import { EditorBox } from '../editor/editor-box.tsx';
import frame from '../frame/frame.module.css';
import { mountPage } from '../frame/page.tsx';
import { page } from '../people.ts';
import { Press } from '../press.tsx';

/** Where official accounts post. Only that it has a composer of its own is known; the rest is a guess. */
function Business() {
  const state = useRef<EditorState>(undefined);
  const [written, setWritten] = useState(false);
  const publish = () =>
    report({ surface: 'post', text: state.current ? textOf(state.current) : '' });
  return (
    <div className={frame.card}>
      <h1>Create post</h1>
      <p className={frame.quiet}>Post to {page}</p>
      <EditorBox
        kind="rich"
        label="Write into the dialogue box to include text with your post."
        placeholder=""
        focused
        onChange={(changed) => {
          state.current = changed;
          setWritten(textOf(changed).trim() !== '');
        }}
      />
      <div className={css.buttons}>
        <Press className={css.secondary}>Cancel</Press>
        <Press disabled={!written} className={css.primary} onPress={publish}>
          <span>Publish</span>
        </Press>
      </div>
    </div>
  );
}

mountPage(<Business />);
