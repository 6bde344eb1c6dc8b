/** @jsxImportSource react */
import { useState } from 'react';
import { Icon, type IconName } from '../icon.tsx';
import { useLate } from '../late.ts';
import { press } from '../press.ts';
import type { Drafts } from './drafts.ts';
import { charactersLeft } from './overflow.ts';

/** Photos, polls and the rest: a list of tabs in a `nav`, as on the real site. */
export function Toolbar({ onSchedule }: { onSchedule?: () => void }) {
  return (
    <nav aria-live="polite">
      <div data-testid="ScrollSnap-SwipeableList">
        <div role="tablist" data-testid="ScrollSnap-List" className="tools">
          <div role="presentation">
            <input
              type="file"
              data-testid="fileInput"
              accept="image/jpeg,image/png,image/webp,image/gif,video/mp4,video/quicktime"
              multiple
              tabIndex={-1}
            />
            <Tool icon="photo" label="Add photos or video" />
          </div>
          <Tool icon="gif" label="Add a GIF" testId="gifSearchButton" />
          <Tool icon="poll" label="Add poll" testId="createPollButton" />
          <Tool icon="smile" label="Add emoji" />
          <Tool icon="clock" label="Schedule post" testId="scheduleOption" action={onSchedule} />
          <Tool icon="pin" label="Tag location" testId="geoButton" disabled />
        </div>
      </div>
    </nav>
  );
}

interface ToolProps {
  icon: IconName;
  label: string;
  testId?: string;
  disabled?: boolean;
  action?: (() => void) | undefined;
}

function Tool({ icon, label, testId, disabled = false, action = () => {} }: ToolProps) {
  return (
    <button
      type="button"
      role="tab"
      className="tool"
      aria-label={label}
      data-testid={testId}
      disabled={disabled}
      aria-disabled={disabled || undefined}
      {...press(action)}
    >
      <Icon name={icon} />
    </button>
  );
}

const replyControls = [
  'Everyone can reply',
  'Accounts you follow can reply',
  'Only accounts you mention can reply',
];

/** Who can reply. The real one has no test id; a press goes to the next choice. */
export function ReplyControl() {
  const [choice, choose] = useState(0);
  const label = replyControls[choice];
  return (
    <button
      type="button"
      className="reply-control plain"
      aria-label={label}
      {...press(() => choose((choice + 1) % replyControls.length))}
    >
      <Icon name="globe" /> <span>{label}</span>
    </button>
  );
}

export function AddButton({ add }: { add(): void }) {
  return (
    <button
      type="button"
      data-testid="addButton"
      aria-label="Add post"
      className="tool round"
      {...press(add)}
    >
      <Icon name="plus" />
    </button>
  );
}

interface SendProps {
  testId: 'tweetButton' | 'tweetButtonInline';
  label: string;
  drafts: Drafts;
  send(): void;
}

export function SendButton({ testId, label, drafts, send }: SendProps) {
  const enabled = useLate(drafts.ready, 150);
  return (
    <button
      type="button"
      role="button"
      data-testid={testId}
      className="send"
      disabled={!enabled}
      aria-disabled={enabled ? undefined : true}
      tabIndex={enabled ? 0 : -1}
      {...press(send)}
    >
      <div dir="ltr">
        <span>
          <span>{label}</span>
        </span>
      </div>
    </button>
  );
}

/** How many characters are left of the longest post, once few are. */
export function Remaining({ drafts }: { drafts: Drafts }) {
  const left = Math.min(...drafts.texts.map(charactersLeft));
  if (left > 20) return null;
  return (
    <span
      role="progressbar"
      aria-valuetext={`${left} characters`}
      className={left < 0 ? 'over' : 'dim'}
    >
      {left}
    </span>
  );
}
