import type { Control, PartReader } from '../platforms/settings.ts';

/** One part of a setting on the page that is open. */
export interface PartShown {
  item: string;
  part: string;
  /** Undefined while the page does not show it. */
  control: Control | undefined;
  isForm: boolean;
}

/** What a page at this address should show, as `X4.email`. */
export function partsAt(
  readers: readonly Pick<PartReader, 'item' | 'part' | 'isAt'>[],
  url: URL,
): string[] {
  const here = readers.filter(({ isAt }) => isAt(url)).map(({ item, part }) => `${item}.${part}`);
  return [...new Set(here)];
}

/** Every part that a page at this address should show; where a part has two readers, what either sees. */
export function partsShown(readers: readonly PartReader[], page: Document, url: URL): PartShown[] {
  const here = readers.filter(({ isAt }) => isAt(url));
  const byPart = Map.groupBy(here, ({ item, part }) => `${item}.${part}`);
  return [...byPart.values()].map((ways) => {
    const [first] = ways as [PartReader];
    const control = ways
      .values()
      .map((way) => way.read(page))
      .find(Boolean);
    return { item: first.item, part: first.part, control, isForm: first.isForm ?? false };
  });
}
