import { useId, useState } from 'preact/hooks';
import type { Overview } from '../../browser/briefing.ts';
import { type StaffRole, staffRoles } from '../../policy/vocabulary.ts';
import { Clause } from '../../ui/clause.tsx';
import { Select } from '../../ui/select.tsx';
import { t } from '../../ui/text.ts';
import { Help } from './help.tsx';
import { guidanceFor, guidanceKinds } from './search.ts';

/** What to do and what not, for the person's role; help first. */
export function GuidanceTab({ overview: { policy, personRole } }: { overview: Overview }) {
  const [role, setRole] = useState<StaffRole>(personRole ?? 'staff');
  const [wanted, setWanted] = useState('');
  const found = guidanceFor(policy, role, wanted);
  const roles = staffRoles.flatMap((value) => {
    const text = policy.roles[value];
    return text ? [{ value, text }] : [];
  });
  return (
    <>
      <Help policy={policy} />
      <div class="fields">
        <Search wanted={wanted} onSearch={setWanted} />
        <Select label={t('popup.guidance.for')} value={role} options={roles} onChoose={setRole} />
      </div>
      <p class={found.length ? 'visually-hidden' : 'aside'} role="status">
        {wanted && t('popup.guidance.found', found.length)}
      </p>
      {guidanceKinds.map((kind) => {
        const entries = found.filter((entry) => entry.kind === kind);
        if (entries.length === 0) return null;
        return (
          <section key={kind} aria-labelledby={`guidance-${kind}`}>
            <h2 id={`guidance-${kind}`}>{t(`popup.guidance.${kind}`)}</h2>
            {entries.map((entry) => (
              <article key={entry.id} class={`card advice advice-${kind}`}>
                <h3>{entry.title}</h3>
                <p>{entry.body}</p>
                <Clause
                  id={entry.clause}
                  text={policy.clauses[entry.clause]}
                  document={policy.document}
                />
              </article>
            ))}
          </section>
        );
      })}
    </>
  );
}

function Search({ wanted, onSearch }: { wanted: string; onSearch: (words: string) => void }) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{t('popup.guidance.search')}</label>
      <input
        id={id}
        type="search"
        value={wanted}
        onInput={(event) => onSearch(event.currentTarget.value)}
      />
    </div>
  );
}
