import type { Checklists } from '../../browser/items.ts';
import { openOwnPage } from '../../browser/own-page.ts';

import type { Policy } from '../../policy/policy.ts';
import { knownAccountRoles } from '../../policy/vocabulary.ts';
import { stepForRole } from '../../privacy/account-steps.ts';
import { type ChecklistGroup, isDone, isStale } from '../../privacy/checklist.ts';
import { ItemList } from '../../ui/checklist/item-list.tsx';
import { moment } from '../../ui/day.ts';
import { Select } from '../../ui/select.tsx';
import { t } from '../../ui/text.ts';

interface AccountItemsProps {
  group: ChecklistGroup;
  /** The site, and which account of it. */
  title: string;
  policy: Policy;
  /** Leaves out what is done. */
  onlyToFix: boolean;
  onChange: (step: (value: Checklists) => Checklists) => void;
}

/** The checklist of one account, must-items first. */
export function AccountItems({ group, title, policy, onlyToFix, onChange }: AccountItemsProps) {
  const { platform, account, role, entries, progress } = group;
  const site = t(`popup.platform.${platform}`);
  const shown = onlyToFix ? entries.filter((entry) => !isDone(entry)) : entries;
  return (
    <section aria-labelledby={`checklist-${account}`}>
      <header class="group-head">
        <h2 id={`checklist-${account}`}>{title}</h2>
        <span>{t('privacy.progress', progress.done, progress.of)}</span>
      </header>
      <LastChecked group={group} />
      <button
        type="button"
        class="button button-main"
        onClick={() => void openOwnPage(`/checkup.html?site=${platform}`)}
      >
        {t('privacy.check', site)}
      </button>
      <Select
        label={t('privacy.for')}
        value={role}
        options={knownAccountRoles.map((value) => ({ value, text: t(`panel.role.${value}`) }))}
        onChoose={(chosen) => onChange(stepForRole(platform, account, chosen))}
      />
      {shown.length === 0 && <p class="aside">{t('privacy.nothing-to-fix')}</p>}
      {shown.length > 0 && (
        <ItemList group={group} shown={shown} policy={policy} onChange={onChange} />
      )}
    </section>
  );
}

/** When anything of this account was last seen or ticked; and whether it is time to look again. */
function LastChecked({ group }: { group: ChecklistGroup }) {
  const last = group.entries
    .flatMap(({ reading }) => reading.at ?? [])
    .toSorted()
    .at(-1);
  return (
    <>
      {last && <p class="aside last">{t('privacy.last', moment(last))}</p>}
      {isStale(group) && <p class="banner">{t('privacy.again')}</p>}
    </>
  );
}
