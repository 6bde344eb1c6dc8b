/** @jsxImportSource react */
import { type FormEvent, type KeyboardEvent, useRef } from 'react';
import { report } from '../../report.ts';
import { member } from '../people.ts';
import { Header } from './header.tsx';
import look from './sdui.module.css';

/** "Edit intro": the headline is a plain editable of one line. */
export function IntroForm() {
  const headline = useRef<HTMLDivElement>(null);
  const save = (event: FormEvent) => {
    event.preventDefault();
    report({ surface: 'profile', text: headline.current?.textContent ?? '' });
  };
  const oneLine = (event: KeyboardEvent) => {
    if (event.key === 'Enter') event.preventDefault();
  };
  return (
    <div data-sdui-screen="com.linkedin.sdui.flagshipnav.profile.ProfileEditIntro">
      <Header />
      <main className={look.page}>
        <form className={`${look.card} ${look.form}`} onSubmit={save}>
          <h1 className={look.title}>Edit intro</h1>
          <label className={look.field}>
            First name
            <input name="firstName" defaultValue="Priya" />
          </label>
          <div className={look.field}>
            <span id="headline-label">Headline</span>
            <div
              ref={headline}
              className={look.editable}
              contentEditable
              suppressContentEditableWarning
              role="textbox"
              tabIndex={0}
              aria-labelledby="headline-label"
              aria-multiline="true"
              onKeyDown={oneLine}
            >
              {member.headline}
            </div>
          </div>
          <div className={look.foot}>
            <button type="submit" className={look.primary}>
              Save
            </button>
          </div>
        </form>
      </main>
    </div>
  );
}
