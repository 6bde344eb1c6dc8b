import type { PlatformId } from '../policy/vocabulary.ts';
import { lineOf } from '../privacy/checkup/plan.ts';
import type { Progress, Result, Visited } from '../privacy/checkup/run.ts';
import { t } from '../ui/text.ts';
import type { Checkup } from './use-checkup.ts';

interface RunningProps {
  checkup: Checkup;
  platform: PlatformId;
}

/** How far the check is, or how it ended; said to screen readers as it changes. */
export function Running({ checkup, platform }: RunningProps) {
  const { progress, result, isElsewhere, problem, start, stop } = checkup;
  const site = t(`popup.platform.${platform}`);
  const isOver = result || isElsewhere || problem;
  return (
    <>
      <div role="status" class="where">
        {progress && <Where progress={progress} site={site} />}
        {result && <p class="ending">{endingOf(result, site)}</p>}
        {isElsewhere && <p class="ending">{t('privacy.check.elsewhere', site)}</p>}
      </div>
      {/* One button, so that whoever stops the check has the way on in hand. */}
      {(progress || isOver) && (
        <button
          type="button"
          class={isOver ? 'button button-main' : 'button'}
          onClick={isOver ? start : stop}
        >
          {t(isOver ? 'privacy.check.again' : 'privacy.check.stop')}
        </button>
      )}
    </>
  );
}

function Where({ progress, site }: { progress: Progress; site: string }) {
  const { stop, number, of, isWaiting } = progress;
  return (
    <>
      <p>
        <b>{t('privacy.check.progress', number, of)}</b>
      </p>
      <progress value={number - 1} max={of} aria-label={t('privacy.check.progress', number, of)} />
      <p class={isWaiting ? 'waiting' : ''}>
        {isWaiting
          ? t('privacy.check.password', site)
          : `${t('privacy.check.whether')} ${lineOf(stop.items)}`}
      </p>
    </>
  );
}

function endingOf({ visited, of, isStopped }: Result, site: string): string {
  const last = visited.at(-1)?.outcome;
  if (isStopped) return t('privacy.check.stopped', visited.length, of);
  if (last === 'signed-out') return t('privacy.check.signed-out', site);
  if (last === 'unreachable' && visited.length < of) return t('privacy.check.down', site);
  const read = visited.filter(({ outcome }) => outcome === 'read').length;
  return t('privacy.check.done', read, of);
}

/** Pages where something stood in the way: the others need no mention. */
export function Troubles({ visited }: { visited: readonly Visited[] }) {
  const shown = visited.filter(({ outcome }) => outcome !== 'read');
  if (shown.length === 0) return null;
  return (
    <section>
      <h2>{t('privacy.check.troubles')}</h2>
      <ul class="pages">
        {shown.map(({ stop: { urls }, outcome, unread }) => (
          <li key={urls[0]} data-outcome={outcome}>
            {lineOf(unread)}: <b>{t(`privacy.check.outcome.${outcome}`)}.</b>{' '}
            <a class="link" href={urls[0] ?? ''} target="_blank" rel="noreferrer">
              {t('privacy.check.open')}
              <span class="visually-hidden"> {t('panel.document.opens')}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
