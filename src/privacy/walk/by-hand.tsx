import { useState } from 'preact/hooks';
import { press } from '../../overlay/press.ts';
import { t } from '../../ui/text.ts';
import type { Standing } from './standing.ts';
import type { WalkStop } from './stop.ts';

interface ByHandProps {
  stop: WalkStop;
  standing: Standing;
  onDone: () => void;
}

/** Whether the page leaves it to the person to find the setting. */
export function asksForSteps({ kind }: Standing): boolean {
  return kind === 'missing' || kind === 'elsewhere' || kind === 'by-hand' || kind === 'clear';
}

/** The written steps, for what the page does not show, or shows otherwise, or shows only in part. */
export function ByHand({ stop, standing, onDone }: ByHandProps) {
  const [isDifferent, setDifferent] = useState(false);
  const [isTicked, setTicked] = useState(stop.isTicked);
  const tick = () => {
    setTicked(true);
    onDone();
  };
  const { kind } = standing;
  if (kind === 'right') return null;
  if (!isDifferent && !asksForSteps(standing))
    return (
      <button type="button" class="button walk-other" onClick={press(() => setDifferent(true))}>
        {t('privacy.walk.different')}
      </button>
    );
  return (
    <>
      <ol>
        {stop.item.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {kind !== 'by-hand' && kind !== 'clear' && <Elsewhere urls={stop.urls} />}
      {kind === 'wrong' && !stop.mayDoubt ? (
        <p class="walk-clause">{t('privacy.tick.seen')}</p>
      ) : (
        <Done isTicked={isTicked} onTick={tick} />
      )}
    </>
  );
}

function Done({ isTicked, onTick }: { isTicked: boolean; onTick: () => void }) {
  if (isTicked) return <p class="walk-thanks">{t('privacy.walk.thanks')}</p>;
  return (
    <button type="button" class="button walk-other" onClick={press(onTick)}>
      {t('privacy.walk.did')}
    </button>
  );
}

/** Where the setting should be, and where else it has been. */
function Elsewhere({ urls }: { urls: readonly string[] }) {
  const here = location.href;
  const links = urls.filter((url) => url !== here);
  return (
    <p class="walk-links">
      {links.map((url, index) => (
        <a key={url} class="link" href={url}>
          {t(
            url === urls[0]
              ? 'privacy.walk.again'
              : index > 1
                ? 'privacy.walk.home'
                : 'privacy.open.other',
          )}
        </a>
      ))}
    </p>
  );
}
