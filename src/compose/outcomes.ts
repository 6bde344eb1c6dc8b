import type { Requests } from '../browser/messages.ts';
import { request } from '../browser/send.ts';
import type { Finding } from '../examine/finding.ts';
import type { Session } from './session.ts';

type Choice = Requests['outcome']['choice'];

/** Tells the background what became of a finding: its rule, never its words. */
export function countOutcome(
  { rule, severity }: Pick<Finding, 'rule' | 'severity'>,
  choice: Choice,
): void {
  request('outcome', { rule, severity, choice }).catch(() => undefined);
}

/** The first time a card is seen in a draft. */
export function countShown({ memory }: Session, finding: Finding): void {
  if (memory.counted.has(finding.wording)) return;
  memory.counted.set(finding.wording, { rule: finding.rule, severity: finding.severity });
  countOutcome(finding, 'shown');
}

/** Findings that were seen and are gone from the draft: the person wrote something else. */
export function countEdited({ memory, parts }: Session): void {
  if (memory.counted.size === 0) return;
  const present = new Set(parts.flatMap(({ findings }) => findings.map(({ wording }) => wording)));
  for (const [wording, finding] of memory.counted) {
    if (present.has(wording)) continue;
    memory.counted.delete(wording);
    countOutcome(finding, 'edited');
  }
}

/** The draft went out as it is. */
export function countPosted({ memory }: Session): void {
  for (const finding of memory.counted.values()) countOutcome(finding, 'posted');
  memory.counted.clear();
}
