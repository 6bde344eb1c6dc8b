import { press } from '../../overlay/press.ts';
import { FindingText } from '../../ui/finding.tsx';
import { t } from '../../ui/text.ts';
import type { Actions, Card, View } from '../view.ts';
import { Reasons } from './reasons.tsx';
import { Seen } from './seen.tsx';

interface CardProps {
  card: Card;
  /** Unlike any other card's on show. */
  id: string;
  view: View;
  actions: Actions;
}

/** One finding: what it says, and what the person can do about it. */
export function FindingCard({ card, id, view, actions }: CardProps) {
  const { finding, reason } = card;
  const { held, role, document, canSelect } = view;
  const asksWhy = finding.severity === 'reason' && (held || reason !== undefined);
  return (
    <li>
      <article class="card" tabIndex={-1} aria-labelledby={id}>
        <Seen onSeen={() => actions.cardSeen(card)}>
          <FindingText {...card} document={document} headingId={id} />
        </Seen>
        {asksWhy && <Reasons card={card} role={role} name={id} actions={actions} />}
        <div class="buttons">
          {canSelect && finding.spans.length > 0 && (
            <button type="button" class="button" onClick={press(() => actions.selectWords(card))}>
              {t('panel.select-words')}
            </button>
          )}
          <button
            type="button"
            class="button button-quiet"
            onClick={press(() => actions.dismiss(card))}
          >
            {t('panel.not-relevant')}
          </button>
        </div>
      </article>
    </li>
  );
}
