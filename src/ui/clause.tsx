import type { Policy } from '../policy/policy.ts';
import type { ClauseId } from '../policy/vocabulary.ts';
import { PolicyLink } from './finding.tsx';
import { t } from './text.ts';

interface ClauseProps {
  id: ClauseId;
  policy: Pick<Policy, 'clauses' | 'document'>;
}

/** Which clause something comes from, what it asks, and the way to the whole policy. */
export function Clause({ id, policy: { clauses, document } }: ClauseProps) {
  return (
    <p class="clause">
      {t('panel.clause', id)}
      {clauses[id] && `: ${clauses[id]}`} {document && <PolicyLink {...document} />}
    </p>
  );
}
