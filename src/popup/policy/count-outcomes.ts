import type { outcomes } from '../../browser/items.ts';

type Row = Awaited<ReturnType<typeof outcomes.read>>[number];

export const choicesShown = ['shown', 'edited', 'posted', 'reason', 'dismissed'] as const;
type ShownChoice = (typeof choicesShown)[number];

interface RuleCounts {
  rule: string;
  counts: Record<ShownChoice, number>;
}

/** All weeks together, by rule, the one shown most first. */
export function countOutcomes(rows: readonly Row[]): RuleCounts[] {
  const byRule = Map.groupBy(rows, ({ rule }) => rule);
  return [...byRule]
    .map(([rule, own]) => ({ rule, counts: countsOf(own) }))
    .toSorted((a, b) => b.counts.shown - a.counts.shown);
}

function countsOf(rows: readonly Row[]): RuleCounts['counts'] {
  const sum = (choice: ShownChoice) =>
    rows.filter((row) => row.choice === choice).reduce((total, { count }) => total + count, 0);
  return {
    shown: sum('shown'),
    edited: sum('edited'),
    posted: sum('posted'),
    reason: sum('reason'),
    dismissed: sum('dismissed'),
  };
}
