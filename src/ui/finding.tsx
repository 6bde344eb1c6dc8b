import type { Finding } from '../examine/finding.ts';
import { Clause } from './clause.tsx';
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
      <Clause id={finding.clause} text={clauseText} document={document} />
    </div>
  );
}

const mostQuotes = 4;

function Quotes({ words }: { words: string[] }) {
  const left = words.length - mostQuotes;
  return (
    <p>
      {words.slice(0, mostQuotes).map((word) => (
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
