/** @jsxImportSource react */
import { useState } from 'react';
import { report } from '../../report.ts';
import css from '../composer/composer.module.css';
import frame from '../frame/frame.module.css';
import { mountPage } from '../frame/page.tsx';
import { Press } from '../press.tsx';

/** A story of text. What kind of box "Start typing" is on the site is not known; here it is a plain one. */
function Story() {
  const [writing, setWriting] = useState(false);
  const [text, setText] = useState('');
  return (
    <div className={frame.card}>
      <h1>Your story</h1>
      <input type="file" accept="image/*,image/heif,image/heic" />
      {!writing && (
        <Press className={css.quiet} onPress={() => setWriting(true)}>
          <span>Create a Text Story</span>
        </Press>
      )}
      {writing && (
        <textarea
          rows={4}
          placeholder="Start typing"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      )}
      <div className={css.buttons}>
        <Press className={css.secondary}>Discard</Press>
        <Press className={css.primary} onPress={() => report({ surface: 'story', text })}>
          <span>Share to story</span>
        </Press>
      </div>
    </div>
  );
}

mountPage(<Story />);
