import type { ChecklistItem } from '../policy/pack.ts';
import type { KnownAccountRole } from '../policy/vocabulary.ts';

export type ReadingState =
  | 'pass'
  | 'fail'
  | 'not-readable'
  | 'not-checked'
  | 'confirmed-by-you'
  | 'not-applicable';

/** Where one checklist item stands for one kind of account. */
export interface Reading {
  state: ReadingState;
  /** When its settings page was looked at, or when the person ticked it. */
  at?: string;
  /** What the settings page said, in the reader's words. */
  value?: string;
}

/** What is kept about an item: the last look at its settings page, and the person's own tick. */
interface Evidence {
  look?: { value?: string | undefined; at: string } | undefined;
  tickedAt?: string | undefined;
}

/**
 * What the settings page said wins over a tick: a person cannot tick away what was seen to be wrong.
 * A tick counts where nothing was seen. Nothing seen and nothing ticked is never a pass.
 */
export function readingOf(
  { wanted }: Pick<ChecklistItem, 'wanted'>,
  role: KnownAccountRole,
  { look, tickedAt }: Evidence,
): Reading {
  const values = wanted[role];
  if (!values) return { state: 'not-applicable' };
  if (look?.value !== undefined) {
    const { value, at } = look;
    return { state: values.includes(value) ? 'pass' : 'fail', at, value };
  }
  if (tickedAt) return { state: 'confirmed-by-you', at: tickedAt };
  return look ? { state: 'not-readable', at: look.at } : { state: 'not-checked' };
}

/** A tick is for one kind of account: what was done on one's own says nothing of the school's. */
export function tickKey(item: string, role: KnownAccountRole): string {
  return `${role}:${item}`;
}
