import { checklists, choices } from '../../browser/items.ts';
import { openOwnPage } from '../../browser/own-page.ts';
import { isPopup } from '../../browser/page-report.ts';
import { PressTwice } from '../../ui/press-twice.tsx';
import { t } from '../../ui/text.ts';
import { useStored } from '../../ui/use-stored.ts';

/** What can be done with the list as a whole. */
export function ChecklistTools() {
  const chosen = useStored(choices);
  const kept = useStored(checklists);
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
      <PressTwice
        label={t('privacy.reset')}
        sure={t('privacy.reset.sure')}
        onSure={() => void kept.change(() => checklists.empty)}
      />
    </section>
  );
}

/** A popup closes when the print dialog opens, so it is printed from a tab, which asks at once. */
function printList(): void {
  if (isPopup()) void openOwnPage('/popup.html?print#checklist');
  else print();
}
