/** @jsxImportSource react */
import { useState } from 'react';
import { report } from '../../report.ts';
import css from '../composer/composer.module.css';
import frame from '../frame/frame.module.css';
import { Press } from '../press.tsx';

/** The line about oneself under one's name. How the site draws it is not known. */
export function Bio() {
  const [text, setText] = useState('');
  const [editing, setEditing] = useState(false);
  if (!editing)
    return (
      <Press className={css.quiet} onPress={() => setEditing(true)}>
        <span>Edit bio</span>
      </Press>
    );
  return (
    <div className={frame.setting}>
      <textarea
        rows={3}
        maxLength={101}
        placeholder="Describe who you are"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div className={css.buttons}>
        <Press label="Cancel" className={css.secondary} onPress={() => setEditing(false)}>
          Cancel
        </Press>
        <Press
          label="Save"
          className={css.primary}
          onPress={() => {
            report({ surface: 'bio', text });
            setEditing(false);
          }}
        >
          <span>Save</span>
        </Press>
      </div>
    </div>
  );
}
