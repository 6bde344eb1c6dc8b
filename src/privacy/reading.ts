import type { Look } from '../browser/items.ts';
import type { ChecklistItem } from '../policy/pack.ts';
import type { KnownAccountRole, SettingValue } from '../policy/vocabulary.ts';

export type ReadingState =
  | 'pass'
  | 'fail'
  | 'not-readable'
  | 'not-checked'
  | 'stale'
  | 'confirmed-by-you'
  | 'not-applicable';

/** Where one checklist item stands for one account. */
export interface Reading {
  state: ReadingState;
  /** When it was looked at (of several parts: the one that tells, or the first), or ticked. */
  at?: string;
  /** What was seen: of several parts the first that is wrong, else the first. */
  value?: SettingValue;
  /** Rules that spoke of a profile's text. */
  rules?: readonly string[];
}

/** What is kept about an item: the last look at each of its parts, and the person's own tick. */
export interface Evidence {
  looks?: Readonly<Record<string, Look>> | undefined;
  tickedAt?: string | undefined;
}

/** Until when evidence counts. Without a limit it never grows old. */
export interface Limit {
  now: Date;
  days?: number | undefined;
}

type Seen = Look & { value: SettingValue };

/**
 * What pages said wins over a tick: a person cannot tick away what was seen to be wrong. A tick
 * counts for what was not seen. Nothing seen and nothing ticked is never a pass.
 * @param parts all that must be seen for the item to pass; none where no page can tell. Any other look
 * can only tell against it.
 */
export function readingOf(
  { wanted }: Pick<ChecklistItem, 'wanted'>,
  role: KnownAccountRole,
  parts: readonly string[],
  { looks = {}, tickedAt }: Evidence,
  limit: Limit,
): Reading {
  const passing = wanted[role];
  if (!passing) return { state: 'not-applicable' };
  const wrong = Object.values(looks).find(
    (look): look is Seen => look.value !== undefined && !passing.includes(look.value),
  );
  if (wrong) return aged({ state: 'fail', ...told(wrong) }, limit);
  const found = parts.flatMap((part) => looks[part] ?? []);
  const seen = found.filter((look): look is Seen => look.value !== undefined);
  const [first] = seen.toSorted((a, b) => (a.at < b.at ? -1 : 1));
  if (first && seen.length === parts.length) return aged({ state: 'pass', ...told(first) }, limit);
  if (tickedAt) return aged({ state: 'confirmed-by-you', at: tickedAt }, limit);
  const missing = found.find(({ value }) => value === undefined);
  return missing ? { state: 'not-readable', at: missing.at } : { state: 'not-checked' };
}

function told({ at, value, rules }: Seen): Omit<Reading, 'state'> {
  return { at, value, ...(rules && { rules }) };
}

const day = 86_400_000;

function aged(reading: Reading & { at?: string }, { now, days }: Limit): Reading {
  if (days === undefined || !reading.at) return reading;
  const age = now.getTime() - Date.parse(reading.at);
  return age > days * day ? { ...reading, state: 'stale' } : reading;
}
