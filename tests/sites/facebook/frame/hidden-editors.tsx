/** @jsxImportSource react */
import { EditorBox } from '../editor/editor-box.tsx';
import css from './frame.module.css';

/** The site keeps editors ready that nobody sees: four of them, hidden in four ways. */
export function HiddenEditors() {
  return (
    <>
      <div role="dialog" aria-label="Create post" hidden>
        <form method="POST">
          <EditorBox kind="rich" placeholder="What's on your mind?" mention="Gwen Price" />
          <input type="submit" style={{ display: 'none' }} />
        </form>
      </div>
      <div style={{ display: 'none' }}>
        <EditorBox kind="plain" placeholder="Write a comment…" />
      </div>
      <div className={css.unseen} aria-hidden="true">
        <EditorBox kind="plain" placeholder="Write an answer…" />
      </div>
      <div className={css.outside} aria-hidden="true">
        <EditorBox kind="rich" placeholder="Say something about this…" />
      </div>
    </>
  );
}
