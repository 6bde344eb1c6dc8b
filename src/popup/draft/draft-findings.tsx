import type { Draft } from '../../examine/draft.ts';
import type { Finding } from '../../examine/finding.ts';
import type { Policy } from '../../policy/policy.ts';
import { FindingText } from '../../ui/finding.tsx';
import { t } from '../../ui/text.ts';
import { Underlined } from '../../ui/underlined.tsx';

interface DraftFindingsProps {
  draft: Draft;
  findings: readonly Finding[];
  policy: Pick<Policy, 'clauses' | 'document'>;
}

/** What the policy says about a draft: the words underlined, and a card for each finding. */
export function DraftFindings({ draft, findings, policy }: DraftFindingsProps) {
  return (
    <section class="results" aria-labelledby="draft-results">
      <h2 id="draft-results" class="visually-hidden">
        {t('popup.draft.results')}
      </h2>
      <p class={findings.length ? 'visually-hidden' : 'aside'} role="status">
        {summary(draft, findings)}
      </p>
      {findings.length > 0 && <Underlined text={draft.text} findings={findings} />}
      {findings.map((finding) => (
        <article key={finding.wording} class="card">
          <FindingText
            finding={finding}
            words={finding.spans.map(({ start, end }) => draft.text.slice(start, end))}
            clauseText={policy.clauses[finding.clause]}
            document={policy.document}
          />
        </article>
      ))}
    </section>
  );
}

function summary({ text }: Draft, findings: readonly Finding[]): string {
  if (findings.length > 0) return t('popup.draft.found', findings.length);
  return text.trim() ? t('panel.clean') : t('popup.draft.empty');
}
