import type { Control, PartReader } from '../platforms/settings.ts';

/** One part of a setting. */
export interface Part {
  item: string;
  part: string;
}

/** One part of a setting on the page that is open. */
export interface PartShown extends Part {
  /** Undefined while the page does not show it. */
  control: Control | undefined;
  isForm: boolean;
}

/** `X4.email` */
export function nameOfPart({ item, part }: Part): string {
  return `${item}.${part}`;
}

/** What a page at this address should show, each part once. */
export function partsAt(
  readers: readonly Pick<PartReader, 'item' | 'part' | 'isAt'>[],
  url: URL,
): Part[] {
  const here = readers.filter(({ isAt }) => isAt(url));
  const byName = new Map(
    here.map(({ item, part }) => [nameOfPart({ item, part }), { item, part }]),
  );
  return [...byName.values()];
}

/** Every part that a page at this address should show; where a part has two readers, what either sees. */
export function partsShown(readers: readonly PartReader[], page: Document, url: URL): PartShown[] {
  const here = readers.filter(({ isAt }) => isAt(url));
  const byPart = Map.groupBy(here, nameOfPart);
  return [...byPart.values()].map((ways) => {
    const [first] = ways as [PartReader];
    const control = ways
      .values()
      .map((way) => way.read(page))
      .find(Boolean);
    return { item: first.item, part: first.part, control, isForm: first.isForm ?? false };
  });
}
