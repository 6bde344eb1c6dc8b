import { useState } from 'preact/hooks';
import { checklists, choices } from '../../browser/items.ts';
import { openOwnPage } from '../../browser/own-page.ts';
import { isPopup } from '../../browser/page-report.ts';
import { t } from '../../ui/text.ts';
import { useStored } from '../../ui/use-stored.ts';

/** What can be done with the list as a whole. */
export function ChecklistTools() {
  const chosen = useStored(choices);
  const showsBadge = !chosen.value?.withoutBadge;
  return (
    <section class="tools" aria-label={t('privacy.tools')}>
      <label class="check">
        <input
          type="checkbox"
          checked={showsBadge}
          onChange={({ currentTarget: { checked } }) =>
            void chosen.change((value) => ({ ...value, withoutBadge: !checked }))
          }
        />
        {t('privacy.badge')}
      </label>
      <button type="button" class="button" onClick={printList}>
        {t('privacy.print')}
      </button>
      <Reset />
    </section>
  );
}

/** A popup closes when the print dialog opens, so it is printed from a tab, which asks at once. */
function printList(): void {
  if (isPopup()) void openOwnPage('/popup.html?print#checklist');
  else print();
}

/** Two presses, since nothing brings the list back. */
function Reset() {
  const { change } = useStored(checklists);
  const [isAsking, ask] = useState(false);
  const reset = async () => {
    if (isAsking) await change(() => checklists.empty);
    ask(!isAsking);
  };
  return (
    <button type="button" class="button" onClick={() => void reset()}>
      {t(isAsking ? 'privacy.reset.sure' : 'privacy.reset')}
    </button>
  );
}
