/** @jsxImportSource react */
import { useState } from 'react';
import { report } from '../../report.ts';
import { AudienceButton } from '../audience.tsx';
import css from '../composer/composer.module.css';
import frame from '../frame/frame.module.css';
import { mountPage } from '../frame/page.tsx';
import { person } from '../people.ts';
import { Press } from '../press.tsx';
import { Field } from './field.tsx';

/** "Work and education" with the panel of a new workplace; only the opened sub-tab has fields. */
function About() {
  const [company, setCompany] = useState('');
  const [role, setRole] = useState('');
  return (
    <div className={frame.card}>
      <h1>{person}</h1>
      <a role="tab" href="?sk=about">
        About
      </a>
      <Press label="Edit Workplace" className={css.quiet}>
        Edit
      </Press>
      <Field label="Company" value={company} onChange={setCompany} />
      <Field label="Position" value={role} onChange={setRole} />
      <AudienceButton audience="public" />
      <div className={css.buttons}>
        <Press label="Cancel" className={css.secondary}>
          Cancel
        </Press>
        <Press
          label="Save"
          disabled={!company}
          className={css.primary}
          onPress={() => report({ surface: 'about', text: `${company}\n${role}` })}
        >
          <span>Save</span>
        </Press>
      </div>
    </div>
  );
}

mountPage(<About />);
