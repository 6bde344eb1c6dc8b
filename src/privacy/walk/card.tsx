import { press } from '../../overlay/press.ts';
import { shortcut } from '../../overlay/shortcut.ts';
import type { SettingValue } from '../../policy/vocabulary.ts';
import { Mark } from '../../ui/mark.tsx';
import { Cross, Tick } from '../../ui/shape.tsx';
import { t } from '../../ui/text.ts';
import { valueText } from '../value-text.ts';
import { asksForSteps, ByHand } from './by-hand.tsx';
import { choices } from './choices.ts';
import type { Standing } from './standing.ts';
import type { WalkStop } from './stop.ts';

export interface CardProps {
  stop: WalkStop;
  standing: Standing;
  onMove: (at: number | null) => void;
  onDone: () => void;
  /** Goes to the setting; absent while it is not found. */
  onShow: (() => void) | undefined;
}

/** What to choose, why, and how it stands. */
export function Card({ stop, standing, onMove, onDone, onShow }: CardProps) {
  const { item, at, of, clauseText } = stop;
  const isRight = standing.kind === 'right';
  const byHand = <ByHand key={item.id} stop={stop} standing={standing} onDone={onDone} />;
  return (
    <section
      class={`walk walk-${standing.kind}`}
      role="dialog"
      tabIndex={-1}
      aria-labelledby="walk-name walk-title"
    >
      <header class="walk-head">
        <Mark />
        <p id="walk-name">
          {t('panel.name')} <span>{t('privacy.walk.at', at + 1, of)}</span>
        </p>
        <button
          type="button"
          class="button button-quiet close"
          aria-label={t('privacy.walk.end')}
          onClick={press(() => onMove(null))}
        >
          <Cross />
        </button>
      </header>
      <div class="walk-body">
        <h2 id="walk-title">{item.title}</h2>
        <Choose stop={stop} standing={standing} />
        <p role="status" class="walk-now">
          {isRight && <Tick />}
          {standingText(standing, stop)}
        </p>
        {asksForSteps(standing) && byHand}
        <p>{item.why}</p>
        <p class="walk-clause">
          {t('panel.clause', item.clause)}
          {clauseText && `: ${clauseText}`}
        </p>
        {!asksForSteps(standing) && byHand}
      </div>
      <footer class="walk-row">
        {at > 0 && (
          <button type="button" class="button" onClick={press(() => onMove(at - 1))}>
            {t('privacy.walk.back')}
          </button>
        )}
        {onShow && (
          <button type="button" class="button" onClick={press(onShow)}>
            {t('privacy.walk.show')}
          </button>
        )}
        <button
          type="button"
          class={`button ${isRight || standing.kind === 'clear' ? 'button-main' : ''}`}
          onClick={press(() => onMove(at + 1 < of ? at + 1 : null))}
        >
          {t(at + 1 < of ? 'privacy.walk.next' : 'privacy.walk.finish')}
        </button>
        <span class="walk-key">{t('privacy.walk.key', shortcut)}</span>
      </footer>
    </section>
  );
}

/** What to choose, in words as the site's lists have them. */
function Choose({ stop, standing }: Pick<CardProps, 'stop' | 'standing'>) {
  const control = 'control' in standing ? standing.control : undefined;
  const values = choices(stop.passing, control?.value);
  if (values.length === 0) return null;
  return <p class="walk-choose">{t('privacy.walk.choose', listed(values))}</p>;
}

function listed(values: readonly SettingValue[]): string {
  const list = new Intl.ListFormat('en-GB', { type: 'disjunction' });
  return list.format(values.map(valueText));
}

function standingText(standing: Standing, { rules }: WalkStop): string {
  if (standing.kind !== 'wrong') return t(`privacy.walk.${standing.kind}`);
  const { control, right, of } = standing;
  const said = control.rules?.flatMap((id) => rules[id] ?? []) ?? [];
  if (said.length > 0) return said.join(' ');
  const now = t('privacy.walk.now', valueText(control.value));
  return of > 1 ? `${now} ${t('privacy.walk.parts', right, of)}` : now;
}
