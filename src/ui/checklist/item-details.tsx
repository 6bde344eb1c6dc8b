import type { Policy } from '../../policy/policy.ts';
import { ruleText } from '../../policy/rule-text.ts';
import type { ChecklistEntry } from '../../privacy/checklist.ts';
import { valueText } from '../../privacy/value-text.ts';
import { Clause } from '../clause.tsx';
import { day, moment } from '../day.ts';
import { t } from '../text.ts';
import { StateShape } from './state-shape.tsx';

interface ItemDetailsProps {
  entry: ChecklistEntry;
  policy: Pick<Policy, 'clauses' | 'document' | 'rules' | 'school'>;
  onTick: (isDone: boolean) => void;
  /** Leads the person to the setting; absent where its page cannot be read. */
  onWalk?: (() => void) | undefined;
}

/** One setting: how it stands at a glance; opened, why it matters and how to change it. */
export function ItemDetails({ entry, policy, onTick, onWalk }: ItemDetailsProps) {
  const { item, reading } = entry;
  return (
    <details class={`item state-${reading.state}`} data-item={item.id}>
      <summary>
        <StateShape state={reading.state} />
        <span>{item.title}</span>
        <span class="item-state">
          {item.priority === 'must' && <b>{t('privacy.priority.must')}</b>}{' '}
          <span class="state">{t(`privacy.state.${reading.state}`)}</span>
          {reading.at && <span class="printed">{day(reading.at)}</span>}
        </span>
      </summary>
      <div class="item-body">
        <Seen entry={entry} policy={policy} />
        <p>{item.why}</p>
        <Clause id={item.clause} text={policy.clauses[item.clause]} document={policy.document} />
        <ol>
          {item.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <Ways entry={entry} onWalk={onWalk} />
        <Tick entry={entry} onTick={onTick} />
      </div>
    </details>
  );
}

/** What was seen or ticked, and when. */
function Seen({ entry: { reading, isRead }, policy }: Pick<ItemDetailsProps, 'entry' | 'policy'>) {
  const { state, at, value, rules = [] } = reading;
  if (!at) return isRead ? <p class="aside">{t('privacy.seen.opens')}</p> : null;
  if (rules.length > 0)
    return (
      <div class="seen">
        <p>{t('privacy.seen.text', moment(at))}</p>
        <ul>
          {rules.map((rule) => (
            <li key={rule}>{ruleText(policy, rule)}</li>
          ))}
        </ul>
      </div>
    );
  if (value !== undefined)
    return <p class="seen">{t('privacy.seen.value', valueText(value), moment(at))}</p>;
  const key = state === 'not-readable' ? 'privacy.seen.not-readable' : 'privacy.seen.ticked';
  return <p class="seen">{t(key, moment(at))}</p>;
}

/** The ways to the setting: its pages, and where to look when the site has moved them. */
function Ways({ entry: { item }, onWalk }: Pick<ItemDetailsProps, 'entry' | 'onWalk'>) {
  const [first, ...others] = item.pages;
  const moved = first?.otherwise.at(-1);
  return (
    <p class="links">
      {onWalk && (
        <button type="button" class="button button-main" onClick={onWalk}>
          {t('privacy.walk')}
        </button>
      )}
      {first && <Away class="button" url={first.url} text={t('privacy.open')} />}
      {others.map(({ url }, index) => (
        <Away key={url} url={url} text={t('privacy.open.page', index + 2, item.pages.length)} />
      ))}
      {moved && <Away url={moved} text={t('privacy.open.moved')} />}
    </p>
  );
}

function Away({ url, text, ...more }: { url: string; text: string; class?: string }) {
  return (
    <a class={more.class ?? 'link'} href={url} target="_blank" rel="noreferrer">
      {text}
      <span class="visually-hidden"> {t('panel.document.opens')}</span>
    </a>
  );
}

/** Only for what was not seen: what a settings page said is changed there and nowhere else. */
function Tick({ entry: { reading }, onTick }: Pick<ItemDetailsProps, 'entry' | 'onTick'>) {
  if (reading.value !== undefined && !reading.isDoubted)
    return reading.state === 'fail' ? <p class="aside">{t('privacy.tick.seen')}</p> : null;
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={reading.state === 'confirmed-by-you'}
        onChange={(event) => onTick(event.currentTarget.checked)}
      />
      {t(reading.isDoubted ? 'privacy.tick.doubted' : 'privacy.tick')}
    </label>
  );
}
