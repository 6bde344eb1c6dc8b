import type { Finding } from '../examine/finding.ts';
import { SeverityTag } from './severity.tsx';
import { t } from './text.ts';

interface FindingProps {
  finding: Finding;
  /** The words as the person wrote them. */
  words: string[];
  clauseText: string | undefined;
  document: { title: string; url: string } | undefined;
  /** The id that the heading gets, for naming what surrounds it. */
  headingId?: string;
}

/** What a finding says: what, which words, why and instead. */
export function FindingText({ finding, words, clauseText, document, headingId }: FindingProps) {
  return (
    <div class={`finding tone-${finding.severity}`}>
      <SeverityTag severity={finding.severity} />
      <h3 id={headingId}>{finding.what}</h3>
      {words.length > 0 && <Quotes words={words} />}
      <p>
        <b>{t('panel.why')}</b> {finding.why}
      </p>
      <p>
        <b>{t('panel.instead')}</b> {finding.instead}
      </p>
      <p class="clause">
        {t('panel.clause', finding.clause)}
        {clauseText && `: ${clauseText}`} {document && <PolicyLink {...document} />}
      </p>
    </div>
  );
}

const QUOTES = 4;

function Quotes({ words }: { words: string[] }) {
  const left = words.length - QUOTES;
  return (
    <p>
      {words.slice(0, QUOTES).map((word) => (
        <>
          <q class="quote" dir="auto">
            {word}
          </q>{' '}
        </>
      ))}
      {left > 0 && t('panel.words.more', left)}
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
