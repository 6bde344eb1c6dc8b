import { press } from '../compose/panel/press.ts';
import type { ReminderKind } from '../policy/vocabulary.ts';
import { Mark } from '../ui/mark.tsx';
import { t } from '../ui/text.ts';

interface LineProps {
  kind: ReminderKind;
  onDone: () => void;
}

/** One quiet line, and the button that takes it away for today. */
export function Line({ kind, onDone }: LineProps) {
  return (
    <div class="line" role="status">
      <Mark />
      <p>{t(`remind.${kind}`)}</p>
      <button type="button" class="button" onClick={press(onDone)}>
        {t(kind === 'hours' ? 'remind.on-break' : 'remind.ok')}
      </button>
    </div>
  );
}
