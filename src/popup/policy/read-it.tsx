import type { Choices } from '../../browser/items.ts';
import type { Policy } from '../../policy/policy.ts';
import { PolicyLink } from '../../ui/clause.tsx';
import { day } from '../../ui/day.ts';
import { t } from '../../ui/text.ts';
import type { Kept } from '../../ui/use-stored.ts';
import { isRead, readNow } from './read.ts';

interface ReadItProps {
  policy: Policy;
  chosen: Kept<Choices>;
}

/** The school's document, and the person's word that they have read it as it is now. */
export function ReadIt({ policy, chosen }: ReadItProps) {
  const { document } = policy;
  const read = chosen.value?.read;
  const isDone = isRead(policy, read);
  const confirm = () =>
    chosen.change((value) => ({ ...value, read: readNow(policy, new Date().toISOString()) }));
  return (
    <section class="card" aria-labelledby="document">
      <h2 id="document">{document?.title ?? t('popup.policy.document.none')}</h2>
      {document ? (
        <p>
          <PolicyLink {...document} /> <span class="aside">{versionText(document)}</span>
        </p>
      ) : (
        <p>{t('popup.policy.document.ask')}</p>
      )}
      <p role="status" class={isDone ? 'tone-good done' : ''}>
        {standing(read, isDone)}
      </p>
      {!isDone && (
        <button type="button" class="button button-main" onClick={confirm}>
          {t('popup.policy.read.confirm')}
        </button>
      )}
    </section>
  );
}

function standing(read: Choices['read'], isDone: boolean): string {
  if (!read) return t('popup.policy.read.ask');
  return isDone ? t('popup.policy.read', day(read.at)) : t('popup.policy.read.again');
}

function versionText({ version, date }: NonNullable<Policy['document']>): string {
  const text = t('popup.policy.document.version', version);
  return date ? `${text}, ${day(date)}` : text;
}
