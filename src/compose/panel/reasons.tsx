import { press } from '../../overlay/press.ts';
import { t } from '../../ui/text.ts';
import { type Actions, type Card, reasons } from '../view.ts';

interface ReasonsProps {
  card: Card;
  /** Of the group of choices, unlike any other on show. */
  name: string;
  actions: Actions;
}

/** Why a held draft is right to post after all. */
export function Reasons({ card, name, actions }: ReasonsProps) {
  return (
    <fieldset class="reasons">
      <legend>{t('panel.reason')}</legend>
      {reasons.map((reason) => (
        <label key={reason} class="reason">
          <input
            type="radio"
            name={name}
            checked={card.reason === reason}
            onChange={press(() => actions.pickReason(card, reason))}
          />
          {t(`panel.reason.${reason}`)}
        </label>
      ))}
    </fieldset>
  );
}
