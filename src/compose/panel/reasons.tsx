import { press } from '../../overlay/press.ts';
import { t } from '../../ui/text.ts';
import { type Actions, type Card, reasons, type View } from '../view.ts';

interface ReasonsProps {
  card: Card;
  role: View['role'];
  /** Of the group of choices, unlike any other on show. */
  name: string;
  actions: Actions;
}

/** Why a held draft is right to post after all. */
export function Reasons({ card, role, name, actions }: ReasonsProps) {
  return (
    <fieldset class="reasons">
      <legend>{t('panel.reason')}</legend>
      {reasonsFor(role).map((reason) => (
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

/** Nobody approves for the school what goes out under a name of one's own. */
function reasonsFor(role: View['role']) {
  return reasons.filter((reason) => reason !== 'approved' || role !== 'personal');
}
