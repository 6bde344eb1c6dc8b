import type { ClauseId, Severity } from '../policy/vocabulary.ts';
import type { Span } from './draft.ts';

/** A rule that holds for this draft, in words fit for a card. */
export interface Finding {
  rule: string;
  clause: ClauseId;
  severity: Severity;
  /** The words it points at, in order, none overlapping; empty when it is about a tag or the audience. */
  spans: Span[];
  /** Names of the signals that made the rule hold (`words:exclusions`, `school:named`). */
  signals: string[];
  what: string;
  why: string;
  instead: string;
  /** The rule and the words it found, disguises undone: the same in the next draft with the same wording. */
  wording: string;
}
