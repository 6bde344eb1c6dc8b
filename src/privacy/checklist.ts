import type { CheckedAccount } from '../browser/items.ts';
import type { ChecklistItem } from '../policy/pack.ts';
import {
  type KnownAccountRole,
  type PlatformId,
  platforms,
  priorities,
} from '../policy/vocabulary.ts';
import { partsOf } from './parts.ts';
import { type Limit, type Reading, readingOf } from './reading.ts';

/** One item and where it stands. */
export interface ChecklistEntry {
  item: ChecklistItem;
  reading: Reading;
  /** Its pages are read when the person opens them; others are ticked by hand. */
  isRead: boolean;
}

export interface Progress {
  done: number;
  of: number;
}

/** The items of one account. */
export interface ChecklistGroup {
  platform: PlatformId;
  /** `accountId`; the site's id where no account of it was seen. */
  account: string;
  role: KnownAccountRole;
  looks: CheckedAccount['looks'];
  /** Must-items first. */
  entries: ChecklistEntry[];
  progress: Progress;
}

/**
 * The checklist of every account that was seen, and of each site where none was, site by site. An
 * account whose role nobody has given is taken for a personal one.
 */
export function checklistFor(
  items: readonly ChecklistItem[],
  accounts: Readonly<Record<string, CheckedAccount>>,
  limit: Limit,
): ChecklistGroup[] {
  return platforms.flatMap((platform) => {
    const seen = Object.entries(accounts).filter(([, account]) => account.platform === platform);
    const shown = seen.length > 0 ? seen : [[platform, nothingSeen(platform)] as const];
    return shown.map(([id, account]) => groupOf(items, id, account, limit));
  });
}

export function nothingSeen(platform: PlatformId): CheckedAccount {
  return { platform, looks: {}, ticks: {} };
}

function groupOf(
  items: readonly ChecklistItem[],
  id: string,
  { platform, role = 'personal', looks, ticks }: CheckedAccount,
  limit: Limit,
): ChecklistGroup {
  const entries = items
    .filter((item) => item.platform === platform && item.wanted[role])
    .toSorted(byPriority)
    .map((item) => {
      const parts = partsOf(item);
      const evidence = { looks: looks[item.id], tickedAt: ticks[item.id] };
      const reading = readingOf(item, role, parts, evidence, limit);
      return { item, reading, isRead: parts.needed.length > 0 };
    });
  return { platform, account: id, role, looks, entries, progress: progressOf(entries) };
}

export function progressOf(entries: readonly Pick<ChecklistEntry, 'reading'>[]): Progress {
  return { done: entries.filter(isDone).length, of: entries.length };
}

/** Must-items that were seen to be wrong: what the badge counts. */
export function mustFail(groups: readonly ChecklistGroup[]): number {
  const entries = groups.flatMap((group) => group.entries);
  return entries.filter(({ item, reading }) => item.priority === 'must' && reading.state === 'fail')
    .length;
}

/** Whether anything was read or ticked longer ago than it counts. */
export function isStale({ entries }: ChecklistGroup): boolean {
  return entries.some(({ reading }) => reading.state === 'stale');
}

export function isDone({ reading: { state } }: Pick<ChecklistEntry, 'reading'>): boolean {
  return state === 'pass' || state === 'confirmed-by-you';
}

/** Must-items first. */
export function byPriority(a: ChecklistItem, b: ChecklistItem): number {
  return priorities.indexOf(a.priority) - priorities.indexOf(b.priority);
}
