import type { ChecklistItem } from '../../policy/pack.ts';
import type { KnownAccountRole, PlatformId } from '../../policy/vocabulary.ts';
import { byPriority } from '../checklist.ts';
import { partsOn } from '../parts.ts';
import type { Part } from '../parts-shown.ts';

/** One page to look at, and what it should tell. */
export interface Stop {
  /** The page itself, then where else it has been; each shows the same parts. */
  urls: string[];
  /** The items it tells about. */
  items: Pick<ChecklistItem, 'id' | 'title'>[];
  parts: Part[];
}

/** The pages that tell something about accounts of these roles, must-items first, each page once. */
export function planCheckup(
  items: readonly ChecklistItem[],
  platform: PlatformId,
  roles: readonly KnownAccountRole[],
): Stop[] {
  const wanted = items
    .filter((item) => item.platform === platform && roles.some((role) => item.wanted[role]))
    .toSorted(byPriority);
  const stops = new Map<string, Stop>();
  for (const { id, title, pages } of wanted)
    for (const { url, otherwise } of pages) {
      const urls = [url, ...otherwise].filter((one) => partsOn(platform, id, one).length > 0);
      const [first] = urls;
      if (!first) continue;
      const stop = stops.get(first) ?? { urls, items: [], parts: [] };
      stop.items.push({ id, title });
      stop.parts.push(...partsOn(platform, id, first));
      stops.set(first, stop);
    }
  return [...stops.values()];
}

/** What a page is about, in a line. */
export function lineOf(items: Stop['items']): string {
  return items.map(({ title }) => title).join(' · ');
}

/** Whether this address is one where the stop's parts are shown. */
export function isAtStop({ parts }: Stop, platform: PlatformId, url: string): boolean {
  return parts.some(({ item }) => partsOn(platform, item, url).length > 0);
}
