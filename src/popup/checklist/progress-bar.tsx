import { useId } from 'preact/hooks';
import type { Progress } from '../../privacy/checklist.ts';
import { t } from '../../ui/text.ts';

/** How far somebody has come, in words and as a bar. */
export function ProgressBar({ label, progress }: { label: string; progress: Progress }) {
  const id = useId();
  return (
    <div class="progress">
      <span id={id}>{label}</span>
      <span>{t('privacy.progress', progress.done, progress.of)}</span>
      <progress aria-labelledby={id} value={progress.done} max={progress.of} />
    </div>
  );
}
