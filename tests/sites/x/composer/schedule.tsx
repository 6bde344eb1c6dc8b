/** @jsxImportSource react */
import { Icon } from '../icon.tsx';
import { press } from '../press.ts';

/** When to post: selects whose ids mean nothing, in the place of the composer; its confirm is in the header. */
export function SchedulePicker({ confirm }: { confirm(): void }) {
  return (
    <div className="sheet">
      <button
        type="button"
        data-testid="scheduledConfirmationPrimaryAction"
        className="send"
        {...press(confirm)}
      >
        <span>Confirm</span>
      </button>
      {['Month', 'Day', 'Year', 'Hour', 'Minute'].map((name, index) => (
        <label key={name}>
          {name}
          <select id={`SELECTOR_${index + 1}`}>
            <option>1</option>
            <option>2</option>
          </select>
        </label>
      ))}
    </div>
  );
}

export function ScheduledLine() {
  return (
    <div data-testid="scheduledTweetIndicator" className="dim small">
      <Icon name="clock" /> <span>Will send on Sat, Jan 2, 2027 at 8:00 AM</span>
    </div>
  );
}
