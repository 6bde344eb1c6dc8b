import { useState } from 'preact/hooks';
import type { Briefing } from '../../browser/briefing.ts';
import { readings, ticks } from '../../browser/items.ts';
import { type KnownAccountRole, knownAccountRoles } from '../../policy/vocabulary.ts';
import { checklistFor, progressOf } from '../../privacy/checklist.ts';
import { tickKey } from '../../privacy/reading.ts';
import { Problem } from '../../ui/problem.tsx';
import { Select } from '../../ui/select.tsx';
import { t } from '../../ui/text.ts';
import { useStored } from '../../ui/use-stored.ts';
import { ItemDetails } from './item-details.tsx';
import { ProgressBar } from './progress-bar.tsx';

/** The settings the policy cares about, site by site, for one kind of account. */
export function ChecklistTab({ briefing: { policy } }: { briefing: Briefing }) {
  const [role, setRole] = useState<KnownAccountRole>('personal');
  const looks = useStored(readings);
  const ticked = useStored(ticks);
  const groups = checklistFor(policy.checklist, role, looks.value ?? {}, ticked.value ?? {});
  const all = progressOf(groups.flatMap(({ entries }) => entries));

  const tick = (id: string, isDone: boolean) =>
    ticked.change(({ [tickKey(id, role)]: _, ...others }) =>
      isDone ? { ...others, [tickKey(id, role)]: new Date().toISOString() } : others,
    );
  return (
    <>
      <Select
        label={t('privacy.for')}
        value={role}
        options={knownAccountRoles.map((value) => ({ value, text: t(`panel.role.${value}`) }))}
        onChoose={setRole}
      />
      <Problem text={looks.problem ?? ticked.problem} />
      <ProgressBar label={t('privacy.progress.all')} progress={all} />
      <p class="aside">{t('privacy.about')}</p>
      {groups.map(({ platform, entries, progress }) => (
        <section key={platform} aria-labelledby={`checklist-${platform}`}>
          <header class="group-head">
            <h2 id={`checklist-${platform}`}>{t(`popup.platform.${platform}`)}</h2>
            <span>{t('privacy.progress', progress.done, progress.of)}</span>
          </header>
          <ul class="items">
            {entries.map((entry) => (
              <li key={entry.item.id}>
                <ItemDetails
                  entry={entry}
                  policy={policy}
                  onTick={(isDone) => tick(entry.item.id, isDone)}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
