import type { CheckedAccount } from '../../browser/items.ts';
import { settingsOf } from '../../platforms/settings-of.ts';
import type { ChecklistItem } from '../../policy/pack.ts';
import type { KnownAccountRole, PlatformId } from '../../policy/vocabulary.ts';
import { partsOn } from '../parts.ts';
import type { Part } from '../parts-shown.ts';

/** One place that somebody is led to: an item, and which of its pages. */
export interface Place {
  item: string;
  page: number;
}

/** Whether the item has a page that the extension can stand beside the person on. */
export function canWalk(item: Pick<ChecklistItem, 'platform' | 'pages'>): boolean {
  return item.pages.some(({ url }) => isWatched(item.platform, url));
}

/** Every page of these items that something is left to do on, item by item. */
export function planWalk(
  items: readonly ChecklistItem[],
  role: KnownAccountRole,
  looks: CheckedAccount['looks'],
): Place[] {
  return items.flatMap((item) => {
    const watched = item.pages.flatMap(({ url }, page) =>
      isWatched(item.platform, url) ? [{ item: item.id, page, url }] : [],
    );
    const left = watched.filter(({ url }) => !isRight(item, url, role, looks));
    // An item that is right everywhere is still led to when the person asks for it.
    const places = left.length > 0 ? left : watched.slice(0, 1);
    return places.map(({ url: _, ...place }) => place);
  });
}

function isWatched(platform: PlatformId, url: string): boolean {
  const { host, isPage } = settingsOf(platform);
  const address = new URL(url);
  return address.hostname === host && isPage(address);
}

function isRight(
  { id, platform, wanted }: ChecklistItem,
  url: string,
  role: KnownAccountRole,
  looks: CheckedAccount['looks'],
): boolean {
  const parts = partsOn(platform, id, url);
  const passes = ({ part }: Part) => {
    const value = looks[id]?.[part]?.value;
    return value !== undefined && (wanted[role]?.includes(value) ?? false);
  };
  return parts.length > 0 && parts.every(passes);
}
