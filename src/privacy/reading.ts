import type { Look } from '../browser/items.ts';
import type { ChecklistItem } from '../policy/pack.ts';
import type { KnownAccountRole, SettingValue } from '../policy/vocabulary.ts';
import type { Parts } from './parts.ts';

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
  /** Seen to be wrong, unless the person alone sees it: then their word counts. */
  isDoubted?: true;
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
 * counts for what was not seen, and for what stood there already where the page does not say who else
 * sees it. Nothing seen and nothing ticked is never a pass.
 */
export function readingOf(
  { wanted }: Pick<ChecklistItem, 'wanted'>,
  role: KnownAccountRole,
  { all, needed, doubted }: Parts,
  { looks = {}, tickedAt }: Evidence,
  limit: Limit,
): Reading {
  const passing = wanted[role];
  if (!passing) return { state: 'not-applicable' };
  const wrong = (parts: readonly string[]) =>
    parts
      .flatMap((part) => looks[part] ?? [])
      .filter((look): look is Seen => isWrong(look, passing));
  const [sure] = wrong(all.filter((part) => !doubted.includes(part)));
  if (sure) return failed(sure, limit);
  const doubt = wrong(doubted).find(({ at, since = at }) => !tickedAt || since > tickedAt);
  if (doubt) return { ...failed(doubt, limit), isDoubted: true };
  const found = needed.flatMap((part) => looks[part] ?? []);
  const seen = found.filter(isSeen);
  const [first] = seen.toSorted((a, b) => (a.at < b.at ? -1 : 1));
  if (first && seen.length === needed.length) return aged({ state: 'pass', ...told(first) }, limit);
  if (tickedAt) return aged({ state: 'confirmed-by-you', at: tickedAt }, limit);
  const missing = found.find(({ value }) => value === undefined);
  return missing ? { state: 'not-readable', at: missing.at } : { state: 'not-checked' };
}

function isSeen(look: Look): look is Seen {
  return look.value !== undefined;
}

function isWrong(look: Look, passing: readonly SettingValue[]): look is Seen {
  return isSeen(look) && !passing.includes(look.value);
}

function failed(look: Seen, limit: Limit): Reading {
  return aged({ state: 'fail', ...told(look) }, limit);
}

function told({ at, value, rules }: Seen): Omit<Reading, 'state'> {
  return { at, value, ...(rules && { rules }) };
}

const day = 86_400_000;

function aged(reading: Reading, { now, days }: Limit): Reading {
  if (days === undefined || !reading.at) return reading;
  const age = now.getTime() - Date.parse(reading.at);
  return age > days * day ? { ...reading, state: 'stale' } : reading;
}
