import type { readings, ticks } from '../browser/items.ts';
import { settingsOf } from '../platforms/settings-of.ts';
import type { ChecklistItem } from '../policy/pack.ts';
import { type KnownAccountRole, type PlatformId, platforms } from '../policy/vocabulary.ts';
import { type Reading, readingOf, tickKey } from './reading.ts';

type Kept<I extends { read(): Promise<unknown> }> = Awaited<ReturnType<I['read']>>;

/** One item and where it stands. */
export interface ChecklistEntry {
  item: ChecklistItem;
  reading: Reading;
  /** Its settings page is read when the person opens it; others are ticked by hand. */
  isRead: boolean;
}

export interface Progress {
  done: number;
  of: number;
}

interface ChecklistGroup {
  platform: PlatformId;
  /** Must-items first. */
  entries: ChecklistEntry[];
  progress: Progress;
}

/** The items that apply to this kind of account, by platform; a platform without any is left out. */
export function checklistFor(
  items: readonly ChecklistItem[],
  role: KnownAccountRole,
  looks: Kept<typeof readings>,
  ticked: Kept<typeof ticks>,
): ChecklistGroup[] {
  return platforms.flatMap((platform) => {
    const entries = items
      .filter((item) => item.platform === platform && item.wanted[role])
      .toSorted(byPriority)
      .map((item) => ({
        item,
        isRead: isReadFromItsPage(item),
        reading: readingOf(item, role, {
          look: looks[item.id],
          tickedAt: ticked[tickKey(item.id, role)],
        }),
      }));
    return entries.length > 0 ? [{ platform, entries, progress: progressOf(entries) }] : [];
  });
}

export function progressOf(entries: readonly Pick<ChecklistEntry, 'reading'>[]): Progress {
  return { done: entries.filter(isDone).length, of: entries.length };
}

function isDone({ reading: { state } }: Pick<ChecklistEntry, 'reading'>): boolean {
  return state === 'pass' || state === 'confirmed-by-you';
}

const priorities = ['must', 'should', 'optional'] as const;

function byPriority(a: ChecklistItem, b: ChecklistItem): number {
  return priorities.indexOf(a.priority) - priorities.indexOf(b.priority);
}

function isReadFromItsPage({ id, platform, links }: ChecklistItem): boolean {
  return links.some((link) => settingsOf(platform).routeOf(new URL(link)) === id);
}
