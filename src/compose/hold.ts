import type { Finding } from '../examine/finding.ts';
import type { ReasonId } from './view.ts';

/** What the person has answered so far about the findings of one draft, by their wording. */
export interface Answers {
  /** Cards that were on screen for a second, and the circumstances they were last seen in. */
  seen: Map<string, string>;
  reasons: Map<string, PickedReason>;
}

export interface PickedReason {
  reason: ReasonId;
  /** The draft it was picked for, as one string of text and circumstances. */
  draft: string;
  /** When, in milliseconds since 1970. */
  at: number;
}

/** One press of Post: what it would publish. */
export interface Press {
  findings: readonly Finding[];
  circumstances: string;
  draft: string;
  at: number;
  /** When a press for exactly this draft was first held, if one was. */
  heldAt: number | undefined;
}

const reasonHolds = 60_000;
/** How long a card must show to count as seen, in milliseconds. */
export const cardShows = 1000;

/**
 * The findings that keep this press from posting; none lets it go. `note` never holds, `warn` until
 * its card was seen, `reason` until a reason was picked for exactly this draft within the last
 * minute, `block` until the words are gone.
 */
export function heldBy(press: Press, answers: Answers): Finding[] {
  return press.findings.filter((finding) => !isAnswered(finding, press, answers));
}

function isAnswered(finding: Finding, press: Press, answers: Answers): boolean {
  switch (finding.severity) {
    case 'note':
      return true;
    case 'warn':
      return wasSeen(finding, press, answers);
    case 'reason':
      return isReasonValid(answers.reasons.get(finding.wording), press);
    case 'block':
      return false;
  }
}

/** A card seen before the audience or the account changed counts again once the new hold was shown. */
function wasSeen({ wording }: Finding, { circumstances, heldAt, at }: Press, { seen }: Answers) {
  if (!seen.has(wording)) return false;
  return seen.get(wording) === circumstances || (heldAt !== undefined && at - heldAt >= cardShows);
}

export function isReasonValid(
  picked: PickedReason | undefined,
  { draft, at }: Pick<Press, 'draft' | 'at'>,
): picked is PickedReason {
  return picked?.draft === draft && at - picked.at <= reasonHolds;
}
