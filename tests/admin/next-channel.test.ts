import { expect, it } from 'vitest';
import { nextChannel, type Publication, type Terms } from '../../src/admin/publish/next-channel.ts';
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
        termsOf: () => ({}),
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

it('begins a ring with what its browsers have by now: that of the next wider one', () => {
  const first = [{ releases: [pack(1, 'trust'), pack(1)] }, { releases: [pack(2)], percent: 10 }];
  const canary = after(...first, { releases: [pack(3)], ring: 'canary' });
  expect(listed(canary, 'canary')).toEqual(['trust 1 at 100', 'school 3 at 100']);
  expect(listed(canary)).toEqual(['trust 1 at 100', 'school 1 at 100', 'school 2 at 10']);
  const pilot = after(...first, { releases: [pack(2)], ring: 'pilot' });
  expect(listed(pilot, 'pilot')).toEqual(['trust 1 at 100', 'school 2 at 100']);
});

it('never leaves a narrower ring behind, nor takes from it what it has before the others', () => {
  const both = [{ releases: [pack(1)] }, { releases: [pack(2)], ring: 'canary' as const }];
  const passed = after(...both, { releases: [pack(3), pack(1, 'trust')] });
  expect(listed(passed, 'canary')).toEqual(['school 3 at 100', 'trust 1 at 100']);
  const some = after(...both, { releases: [pack(3)], percent: 10 });
  expect(listed(some, 'canary')).toEqual(['school 2 at 100', 'school 3 at 10']);
  const follows = after(...both, { releases: [pack(2)], percent: 10 });
  expect(listed(follows, 'canary')).toEqual(['school 2 at 100']);
  const ahead = after(
    ...both,
    { releases: [pack(4)], ring: 'canary', percent: 10 },
    { releases: [pack(3)] },
  );
  expect(listed(ahead, 'canary')).toEqual(['school 4 at 10', 'school 3 at 100']);
});

it('makes no list for a ring of its own where nothing is published for it', () => {
  const off = after({ releases: [pack(1)] }, { ring: 'canary', off: ['pupil-named'] });
  expect(off?.rings).not.toHaveProperty('canary');
});

/** Two versions for all, one after the other, the terms of the first and of the second. */
const twoOn = (first: Terms, second: Terms) =>
  listed(
    after(
      { releases: [pack(1)] },
      { releases: [pack(2)], termsOf: ({ version }) => (version === 1 ? first : second) },
    ),
  )?.map((line) => line.split(' ')[1]);

it.each<[string, Terms, Terms, string[]]>([
  ['beside one for a later day', {}, { notBefore: '2026-12-25' }, ['1', '2']],
  ['not beside one whose day has come', {}, { notBefore: '2026-11-22' }, ['2']],
  [
    'not where its own day comes later',
    { notBefore: '2027-01-01' },
    { notBefore: '2026-12-25' },
    ['2'],
  ],
  ['beside one for newer versions of Second Look', {}, { minExtVersion: '0.2' }, ['1', '2']],
  ['not where both ask for the same', { minExtVersion: '0.2' }, { minExtVersion: '0.2.0' }, ['2']],
  [
    'not where the newer one asks for less',
    { minExtVersion: '0.10' },
    { minExtVersion: '0.9' },
    ['2'],
  ],
])('a version stays on offer as long as browsers need it: %s', (_, first, second, versions) => {
  expect(twoOn(first, second)).toEqual(versions);
});
