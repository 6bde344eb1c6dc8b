import type { Finding } from '../examine/finding.ts';

/** When the panel last opened by itself or was closed, so that it does not nag. */
export interface AutoOpen {
  /** Rules it has already opened for in this draft. */
  shownRules: Set<string>;
  /** When the person last closed it, in milliseconds since 1970; 0 for never. */
  closedAt: number;
}

const coolDown = 30_000;

/** Whether the panel may open by itself for these findings: something new, and not just closed. */
export function mayAutoOpen(
  findings: readonly Finding[],
  autoOpen: AutoOpen,
  now: number,
): boolean {
  if (now - autoOpen.closedAt < coolDown) return false;
  return findings.some(
    ({ severity, rule }) => severity !== 'note' && !autoOpen.shownRules.has(rule),
  );
}

export function noteShown(findings: readonly Finding[], autoOpen: AutoOpen): void {
  for (const { rule } of findings) autoOpen.shownRules.add(rule);
}
