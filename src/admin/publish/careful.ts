import { type Channel, type Release, type Ring, rings } from '../../updates/channel.ts';
import { offeredTo, reach } from './next-channel.ts';

/**
 * What may not be meant by what was published, a line each.
 * @param published what it was this time, for that ring
 * @param before the channel as it was
 */
export function careful(
  channel: Channel,
  published: readonly Release[],
  ring: Ring,
  before: Channel | undefined,
): string[] {
  return [
    ...rings.flatMap((one) =>
      layersForSome(channel.rings[one] ?? []).map(
        (layer) =>
          `Careful: ${one} has no ${layer} pack for all browsers yet. The others go on with what they have: when they are new, with the built-in rules alone.`,
      ),
    ),
    ...published.flatMap((release) => {
      const newer = newestOf(channel.rings[ring] ?? [], release);
      return newer > release.version
        ? [
            `Careful: browsers that have version ${newer} keep it. To go back, publish the old content under a higher version.`,
          ]
        : [];
    }),
    ...published.flatMap(({ layer, id }) => {
      const other = offeredTo(ring, before).find((one) => one.layer === layer && one.id !== id);
      return other
        ? [
            `Careful: ${id} takes the place of ${other.id}, for both are of the layer "${layer}". A trust’s pack has "layer": "trust".`,
          ]
        : [];
    }),
  ];
}

function layersForSome(list: readonly Release[]): string[] {
  const forAll = new Set(list.filter((one) => reach(one) === 100).map(({ layer }) => layer));
  return [...new Set(list.map(({ layer }) => layer))].filter((layer) => !forAll.has(layer));
}

const newestOf = (list: readonly Release[], { layer }: Release) =>
  Math.max(...list.filter((one) => one.layer === layer).map(({ version }) => version));
