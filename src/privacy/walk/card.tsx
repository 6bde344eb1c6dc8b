import { useState } from 'preact/hooks';
import type { Control } from '../../platforms/settings.ts';
import { t } from '../../ui/text.ts';
import { valueText } from '../value-text.ts';
import type { WalkStop } from './stop.ts';

/** How the setting stands on this page. */
export type Standing =
  | { kind: 'looking' }
  | { kind: 'missing' }
  /** Changed in a form that is not saved, or not known to be. */
  | { kind: 'unsaved' }
  | { kind: 'seen'; control: Control };

export interface CardProps {
  stop: WalkStop;
  standing: Standing;
  onMove: (at: number | null) => void;
  onDone: () => void;
}

/** What to choose, why, and how it stands; beside the setting where that was found. */
export function Card({ stop, standing, onMove, onDone }: CardProps) {
  const { item, passing, at, of, clauseText } = stop;
  const isRight = standing.kind === 'seen' && passing.includes(standing.control.value);
  return (
    <section
      class={`walk ${isRight ? 'walk-right' : ''}`}
      aria-label={t('privacy.walk.label', at + 1, of)}
    >
      <h2>{item.title}</h2>
      <p class="walk-choose">{t('privacy.walk.choose', passing.map(valueText).join(' / '))}</p>
      <p role="status">{standingText(standing, isRight)}</p>
      <p>{item.why}</p>
      <p class="walk-clause">
        {t('panel.clause', item.clause)} {clauseText}
      </p>
      <ByHand key={item.id} stop={stop} isMissing={standing.kind === 'missing'} onDone={onDone} />
      <div class="walk-row">
        {at > 0 && <Press text={t('privacy.walk.back')} onPress={() => onMove(at - 1)} />}
        {at + 1 < of && (
          <Press text={t('privacy.walk.next')} onPress={() => onMove(at + 1)} isMain />
        )}
        <Press text={t('privacy.walk.end')} onPress={() => onMove(null)} />
      </div>
    </section>
  );
}

/** The written steps, for what the page does not show or shows otherwise. */
function ByHand({
  stop,
  isMissing,
  onDone,
}: Pick<CardProps, 'stop' | 'onDone'> & { isMissing: boolean }) {
  const [isDifferent, setDifferent] = useState(false);
  const [isTicked, setTicked] = useState(false);
  const tick = () => {
    setTicked(true);
    onDone();
  };
  if (!isMissing && !isDifferent)
    return <Press text={t('privacy.walk.different')} onPress={() => setDifferent(true)} />;
  return (
    <>
      <ol>
        {stop.item.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {isTicked ? (
        <p>{t('privacy.walk.thanks')}</p>
      ) : (
        <Press text={t('privacy.walk.did')} onPress={tick} />
      )}
    </>
  );
}

/** Only a person's own press counts. */
function Press({ text, onPress, isMain }: { text: string; onPress: () => void; isMain?: boolean }) {
  return (
    <button
      type="button"
      class={isMain ? 'button button-main' : 'button'}
      onClick={(event) => event.isTrusted && onPress()}
    >
      {text}
    </button>
  );
}

function standingText(standing: Standing, isRight: boolean): string {
  if (isRight) return t('privacy.walk.right');
  if (standing.kind === 'seen') return t('privacy.walk.now', valueText(standing.control.value));
  if (standing.kind === 'unsaved') return t('privacy.walk.form');
  return t(standing.kind === 'missing' ? 'privacy.walk.missing' : 'privacy.walk.looking');
}
