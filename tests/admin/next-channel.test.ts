import { expect, it } from 'vitest';
import { nextChannel, type Publication } from '../../src/admin/publish/next-channel.ts';
import type { Channel, Release } from '../../src/updates/channel.ts';

const pack = (version: number, layer: Release['layer'] = 'school'): Release => ({
  layer,
  id: layer,
  version,
  sha256: `${version}`.padStart(64, layer === 'school' ? '0' : 'f'),
  size: 1,
  file: `pack-${layer}-${version}.json`,
  rollout: [],
});

/** The channel after one publication upon the other. */
const after = (...publications: Partial<Publication>[]) =>
  publications.reduce<Channel | undefined>(
    (before, what) =>
      nextChannel(before, {
        ...{ orgId: 'oakfield', ring: 'broad', releases: [], percent: undefined },
        ...{ off: [], on: [], root: 0, life: 13, now: new Date('2026-11-22T12:00:00Z') },
        ...what,
      }),
    undefined,
  );

/** "school 2 at 10": what a ring lists. */
const listed = (channel: Channel | undefined, ring: keyof Channel['rings'] = 'broad') =>
  channel?.rings[ring]?.map(
    ({ layer, version, rollout }) => `${layer} ${version} at ${rollout.at(-1)?.percent ?? 100}`,
  );

it('keeps the version that all browsers may have on offer, whatever is rolled out over it', () => {
  const twice = after(
    { releases: [pack(1)] },
    { releases: [pack(2)], percent: 10 },
    { releases: [pack(3)], percent: 10 },
  );
  expect(listed(twice)).toEqual(['school 1 at 100', 'school 2 at 10', 'school 3 at 10']);
});

it('takes off the list what a version for all took the place of, and nothing newer', () => {
  const middle = after(
    { releases: [pack(1)] },
    { releases: [pack(2)], percent: 10 },
    { releases: [pack(3)], percent: 10 },
    { releases: [pack(2)], percent: 100 },
  );
  expect(listed(middle)).toEqual(['school 3 at 10', 'school 2 at 100']);
});

it('adds no step where all browsers may have it already', () => {
  const again = after({ releases: [pack(1)] }, { releases: [pack(1)] });
  expect(again?.rings.broad[0]?.rollout).toEqual([]);
});
