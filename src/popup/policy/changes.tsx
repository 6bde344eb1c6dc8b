import type { Choices } from '../../browser/items.ts';
import type { Policy } from '../../policy/policy.ts';
import { day } from '../../ui/day.ts';
import { t } from '../../ui/text.ts';
import { changesSince } from './read.ts';

interface ChangesProps {
  policy: Policy;
  read: Choices['read'];
}

/** What changed, in the school's words; what the person has not read yet stands out. */
export function Changes({ policy, read }: ChangesProps) {
  const changes = changesSince(policy, read);
  if (changes.length === 0) return null;
  return (
    <section class="card" aria-labelledby="changes">
      <h2 id="changes">{t('popup.policy.changes')}</h2>
      <ul>
        {changes.map(({ version, date, text, isNew }) => (
          <li key={version}>
            <span class="aside">{day(date)}</span>{' '}
            {isNew && <span class="tag tone-note">{t('popup.policy.changes.new')}</span>} {text}
          </li>
        ))}
      </ul>
    </section>
  );
}
