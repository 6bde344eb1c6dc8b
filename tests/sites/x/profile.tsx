/** @jsxImportSource react */
import { type FormEvent, useRef } from 'react';
import { report } from '../report.ts';
import { Modal } from './modal.tsx';
import { press } from './press.ts';
import { go } from './route.ts';
import { me } from './session.ts';

const fields = ['displayName', 'description', 'location', 'url'];

/** The profile editor, a pop-up over the page beneath. What is saved is reported field by field, a line each. */
export function ProfileEditor({ beneath }: { beneath: string }) {
  const form = useRef<HTMLFormElement>(null);
  const close = () => go(beneath);
  const save = () => {
    const values = new FormData(form.current ?? undefined);
    report({ surface: 'profile', text: fields.map((name) => values.get(name) ?? '').join('\n') });
    close();
  };
  const saveButton = (
    <button type="button" data-testid="Profile_Save_Button" className="send" {...press(save)}>
      Save
    </button>
  );
  return (
    <Modal title="Edit profile" close={close} action={saveButton}>
      <form ref={form} className="profile" onSubmit={(event: FormEvent) => event.preventDefault()}>
        <input type="file" data-testid="fileInput" tabIndex={-1} />
        <label>
          <span>Name</span>
          <input name="displayName" maxLength={50} defaultValue={me.name} />
        </label>
        <label>
          <span>Bio</span>
          <textarea name="description" maxLength={160} rows={3} />
        </label>
        <label>
          <span>Location</span>
          <input name="location" maxLength={30} />
        </label>
        <label>
          <span>Website</span>
          <input name="url" type="url" maxLength={100} />
        </label>
      </form>
    </Modal>
  );
}
