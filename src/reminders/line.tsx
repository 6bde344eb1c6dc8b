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

interface LineProps {
  kind: ReminderKind;
  /** What a screen reader is told. */
  said: string;
  onDone: () => void;
  /** Opens the check of this site's settings. */
  onCheck: () => void;
}

/** One quiet line, and the button that takes it away for a while. */
export function Line({ kind, said, onDone, onCheck }: LineProps) {
  return (
    <div class={`line line-${kind}`}>
      <Mark />
      <p>{t(`remind.${kind}`)}</p>
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
