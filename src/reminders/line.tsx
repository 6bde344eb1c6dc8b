import { useEffect, useState } from 'preact/hooks';
import { press } from '../overlay/press.ts';
import type { ReminderKind } from '../policy/vocabulary.ts';
import { Mark } from '../ui/mark.tsx';
import { t } from '../ui/text.ts';

const answers = {
  hours: 'remind.on-break',
  device: 'remind.ok',
  contact: 'remind.ok',
  recheck: 'remind.recheck.later',
} as const;

/** Milliseconds until a screen reader knows a new live region; it speaks what changes in one that it knows. */
const settles = 250;

interface LineProps {
  kind: ReminderKind;
  onDone: () => void;
  /** Opens the check of this site's settings. */
  onCheck: () => void;
}

/** One quiet line, and the button that takes it away for a while. */
export function Line({ kind, onDone, onCheck }: LineProps) {
  const text = t(`remind.${kind}`);
  const [said, say] = useState('');
  useEffect(() => {
    const wait = setTimeout(() => say(t('panel.say.go', text)), settles);
    return () => clearTimeout(wait);
  }, [text]);
  return (
    <div class={`line line-${kind}`}>
      <Mark />
      <p>{text}</p>
      <span class="visually-hidden" role="status">
        {said}
      </span>
      {kind === 'recheck' && (
        <button type="button" class="button button-main" onClick={press(onCheck)}>
          {t('remind.recheck.now')}
        </button>
      )}
      <button type="button" class="button" onClick={press(onDone)}>
        {t(answers[kind])}
      </button>
    </div>
  );
}
