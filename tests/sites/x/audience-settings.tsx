/** @jsxImportSource react */
import { useState } from 'react';
import { useLate } from './late.ts';
import { Modal } from './modal.tsx';
import { press } from './press.ts';
import { isProtected } from './session.ts';

/** "Audience, media and tagging": the page's frame is there at once, its controls a little later. */
export function AudienceSettings() {
  const loaded = useLate(true, 600);
  return (
    <div className="settings">
      <section aria-label="Section navigation">
        <h2 className="title">Settings</h2>
        {['Your account', 'Security and account access', 'Privacy and safety', 'Notifications'].map(
          (name) => (
            <div key={name} className="setting">
              {name}
            </div>
          ),
        )}
      </section>
      <section aria-label="Section details">
        <h2 className="title">Audience, media and tagging</h2>
        <p className="dim setting">Manage what information you allow other people on X to see.</p>
        {loaded ? <AudienceControls /> : <div role="progressbar" aria-label="Loading" />}
      </section>
    </div>
  );
}

function AudienceControls() {
  const protectedNow = isProtected.use();
  const [videos, setVideos] = useState(false);
  const [asking, ask] = useState(false);
  const protect = () => {
    isProtected.set(true);
    ask(false);
  };
  return (
    <>
      <CheckboxRow
        id="CHECKBOX_1_LABEL"
        text="Protect your posts"
        help="When selected, your posts and other account information are only visible to people who follow you."
        checked={protectedNow}
        change={(checked) => (checked ? ask(true) : isProtected.set(false))}
      />
      <CheckboxRow
        id="CHECKBOX_2_LABEL"
        text="Protect your videos"
        help="If selected, videos in your posts will not be downloadable by default."
        checked={videos}
        change={setVideos}
      />
      <a href="/settings/tagging" data-testid="pivot" className="setting pivot">
        <span>Photo tagging</span>
        <span data-testid="pivot-description" className="dim">
          Anyone can tag you
        </span>
      </a>
      {asking && <ConfirmProtect confirm={protect} cancel={() => ask(false)} />}
    </>
  );
}

interface RowProps {
  id: string;
  text: string;
  help: string;
  checked: boolean;
  change(checked: boolean): void;
}

/** A setting on the real site: the box itself has no name, no test id and no `aria-checked`. */
function CheckboxRow({ id, text, help, checked, change }: RowProps) {
  return (
    <div className="setting">
      <label className="between">
        <span>{text}</span>
        <input
          type="checkbox"
          aria-describedby={id}
          checked={checked}
          onChange={(event) => change(event.target.checked)}
        />
      </label>
      <div id={id} className="dim small">
        {help}
      </div>
    </div>
  );
}

function ConfirmProtect({ confirm, cancel }: { confirm(): void; cancel(): void }) {
  return (
    <Modal title="Protect your posts?" close={cancel} action={null}>
      <div data-testid="confirmationSheetDialog" className="sheet">
        <h3>Protect your posts?</h3>
        <p className="dim">This will make them visible only to people who follow you.</p>
        <button
          type="button"
          data-testid="confirmationSheetConfirm"
          className="send"
          {...press(confirm)}
        >
          Protect
        </button>
        <button
          type="button"
          data-testid="confirmationSheetCancel"
          className="plain"
          {...press(cancel)}
        >
          Cancel
        </button>
      </div>
    </Modal>
  );
}
