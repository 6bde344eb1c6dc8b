import type { ClauseId } from '../policy/vocabulary.ts';
import { t } from './text.ts';

interface ClauseProps {
  id: ClauseId;
  /** What it asks, in one line. */
  text: string | undefined;
  document: { title: string; url: string } | undefined;
}

/** Which clause something comes from, what it asks, and the way to the whole policy. */
export function Clause({ id, text, document }: ClauseProps) {
  return (
    <p class="clause">
      {t('panel.clause', id)}
      {text && `: ${text}`} {document && <PolicyLink {...document} />}
    </p>
  );
}

export function PolicyLink({ title, url }: { title: string; url: string }) {
  return (
    <a class="link" href={url} target="_blank" rel="noreferrer" title={title}>
      {t('panel.document')}
      <span class="visually-hidden"> {t('panel.document.opens')}</span>
    </a>
  );
}
