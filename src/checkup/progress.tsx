import type { PlatformId } from '../policy/vocabulary.ts';
import type { Progress, Visited } from '../privacy/checkup/run.ts';
import { t } from '../ui/text.ts';
import type { Checkup } from './use-checkup.ts';

interface RunningProps {
  checkup: Checkup;
  platform: PlatformId;
}

/** How far the check is, or how it ended; said to screen readers as it changes. */
export function Running({ checkup, platform }: RunningProps) {
  const { progress, visited, start, stop } = checkup;
  const site = t(`popup.platform.${platform}`);
  return (
    <>
      <div role="status">
        {progress && <Where progress={progress} site={site} />}
        {visited && <p>{endingOf(visited, site)}</p>}
      </div>
      {progress && (
        <button type="button" class="button" onClick={stop}>
          {t('privacy.check.stop')}
        </button>
      )}
      {visited && (
        <button type="button" class="button button-main" onClick={start}>
          {t('privacy.check.again')}
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
      <p>{isWaiting ? t('privacy.check.password', site) : stop.titles.join(' · ')}</p>
      <progress value={number} max={of} aria-label={t('privacy.check.progress', number, of)} />
    </>
  );
}

function endingOf(visited: readonly Visited[], site: string): string {
  if (visited.some(({ outcome }) => outcome === 'signed-out'))
    return t('privacy.check.signed-out', site);
  if (visited.length === 0) return t('privacy.check.stopped');
  const read = visited.filter(({ outcome }) => outcome === 'read').length;
  return t('privacy.check.done', read, visited.length);
}

/** What became of each page. */
export function Pages({ visited }: { visited: readonly Visited[] }) {
  return (
    <section>
      <h2>{t('privacy.check.pages')}</h2>
      <ul class="pages">
        {visited.map(({ stop, outcome }) => (
          <li key={stop.urls[0]} data-outcome={outcome}>
            {stop.titles.join(' · ')}: <b>{t(`privacy.check.outcome.${outcome}`)}</b>
          </li>
        ))}
      </ul>
    </section>
  );
}
