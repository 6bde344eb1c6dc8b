/** @jsxImportSource react */
import { type FormEvent, useRef } from 'react';
import { report } from '../../report.ts';
import { Header } from './header.tsx';
import look from './sdui.module.css';

/** "Edit about": a plain editable of several lines. */
export function AboutForm() {
  const about = useRef<HTMLDivElement>(null);
  const save = (event: FormEvent) => {
    event.preventDefault();
    report({ surface: 'about', text: about.current?.innerText ?? '' });
  };
  return (
    <div data-sdui-screen="com.linkedin.sdui.flagshipnav.profile.ProfileEditSummary">
      <Header />
      <main className={look.page}>
        <form className={`${look.card} ${look.form}`} onSubmit={save}>
          <h1 className={look.title}>Edit about</h1>
          <div
            ref={about}
            className={look.editable}
            contentEditable
            suppressContentEditableWarning
            role="textbox"
            tabIndex={0}
            aria-label="About"
            aria-multiline="true"
          />
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
