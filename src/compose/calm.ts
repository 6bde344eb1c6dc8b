import type { Finding } from '../examine/finding.ts';

/** When the panel last opened by itself or was closed, so that it does not nag. */
export interface Calm {
  /** Rules it has already opened for in this draft. */
  shownRules: Set<string>;
  /** When the person last closed it, in milliseconds since 1970; 0 for never. */
  closedAt: number;
}

const coolDown = 30_000;

/** Whether the panel may open by itself for these findings: something new, and not just closed. */
export function mayOpen(findings: readonly Finding[], calm: Calm, now: number): boolean {
  if (now - calm.closedAt < coolDown) return false;
  return findings.some(({ severity, rule }) => severity !== 'note' && !calm.shownRules.has(rule));
}

export function noteShown(findings: readonly Finding[], calm: Calm): void {
  for (const { rule } of findings) calm.shownRules.add(rule);
}
