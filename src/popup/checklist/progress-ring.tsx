import type { Progress } from '../../privacy/checklist.ts';
import { t } from '../../ui/text.ts';

const radius = 15;
const around = 2 * Math.PI * radius;

/** How far somebody has come, in words and as a ring. */
export function ProgressRing({
  label,
  progress: { done, of },
}: {
  label: string;
  progress: Progress;
}) {
  const part = of === 0 ? 0 : done / of;
  return (
    <div class="ring">
      <svg viewBox="0 0 36 36" aria-hidden="true">
        <circle cx="18" cy="18" r={radius} />
        <circle
          class="ring-done"
          cx="18"
          cy="18"
          r={radius}
          stroke-dasharray={`${part * around} ${around}`}
        />
      </svg>
      <p>
        {label}: <b>{t('privacy.progress', done, of)}</b>
      </p>
    </div>
  );
}
