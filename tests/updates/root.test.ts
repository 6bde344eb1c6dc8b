import { describe, expect, it } from 'vitest';
import { fingerprintOf } from '../../src/updates/root.ts';
import { makeSigner, signAll } from './sign.ts';
import { aChannel, aPack, aRelease, aRoot, folder, makeWorld } from './world.ts';

const first = await makeSigner('first');
const second = await makeSigner('second');
const third = await makeSigner('third');
const online = await makeSigner('online');
const pins = { orgId: 'oakfield', keys: [first.pinned], threshold: 1 };

/** A browser that has edition 5, signed with the pinned key. */
async function atFive() {
  const world = makeWorld(pins);
  world.put('pack.json', await first.sign(aPack(5)));
  expect(await world.check()).toBe('good');
  return world;
}

describe('a new key', () => {
  it('is trusted once the old one signed for it, however many changes were missed', async () => {
    const world = await atFive();
    world.put('root-1.json', await signAll(aRoot(1, [second]), [first, second]));
    world.put('root-2.json', await signAll(aRoot(2, [third]), [second, third]));
    world.put('pack.json', await third.sign(aPack(6)));
    expect(await world.check()).toBe('good');
    expect((await world.store.readState()).trust?.version).toBe(2);
    world.put('pack.json', await first.sign(aPack(7)));
    expect(await world.check()).toBe('unknown-key');
  });

  it('is asked for once a day where there are root files, so that a lost key is soon no good', async () => {
    const world = await atFive();
    world.put('root-1.json', await signAll(aRoot(1, [second]), [first, second]));
    world.put('pack.json', await second.sign(aPack(6)));
    await world.check();
    expect(await world.check()).toBe('good');
    expect(world.asked).toEqual(['pack.json']);
    world.put('root-2.json', await signAll(aRoot(2, [third]), [second, third]));
    world.now += 2 * 86_400_000;
    expect(await world.check()).toBe('unknown-key');
    expect(await world.inForce()).toEqual(['oakfield 6']);
  });

  it('may begin at a lower number than a thief has signed', async () => {
    const world = await atFive();
    world.put('pack.json', await first.sign(aPack(1_000_000_000)));
    await world.check();
    world.put('root-1.json', await signAll(aRoot(1, [second]), [first, second]));
    world.put('pack.json', await second.sign(aPack(6)));
    expect(await world.check()).toBe('good');
    expect(await world.inForce()).toEqual(['oakfield 6']);
  });

  it('takes a channel’s key its say at once, and the number it signed last', async () => {
    const world = await atFive();
    world.source = { ...world.source, offer: { urls: [`${folder}channel.json`] } };
    const disabledRules = ['kids-named'];
    const stolen = (version: number, root: number) =>
      aChannel(version, [], { root, disabledRules });
    world.put('channel.json', await first.sign(stolen(999, 0)));
    await world.check();
    world.put('root-1.json', await signAll(aRoot(1, [second]), [first, second]));
    world.put('channel.json', await first.sign(stolen(1_000, 1)));
    expect(await world.check()).toBe('unknown-key');
    expect((await world.store.readState()).trust?.version).toBe(1);
    const text = await second.sign(aPack(6));
    world.put('pack-6.json', text);
    const channel = aChannel(2, [await aRelease('pack-6.json', text, { version: 6 })], { root: 1 });
    world.put('channel.json', await signAll(channel, [first, second]));
    expect(await world.check()).toBe('good');
    expect(await world.inForce()).toEqual(['oakfield 6']);
    expect((await world.store.readState()).disabledRules).toEqual([]);
  });

  const twoOf = { keys: ['first', 'second'], threshold: 2 };
  it.each<[string, string, () => Promise<[name: string, text: string][]>]>([
    [
      'only signed for itself',
      'unknown-key',
      async () => [['root-1.json', await second.sign(aRoot(1, [second]))]],
    ],
    [
      'did not sign itself',
      'unknown-key',
      async () => [['root-1.json', await first.sign(aRoot(1, [second]))]],
    ],
    [
      'comes with a gap before it',
      'root-gap',
      async () => [['root-1.json', await signAll(aRoot(2, [second]), [first, second])]],
    ],
    [
      'lies behind a gap',
      'unknown-key',
      async () => [['root-2.json', await signAll(aRoot(2, [second]), [first, second])]],
    ],
    [
      'is for another school',
      'wrong-org',
      async () => [
        ['root-1.json', await signAll(aRoot(1, [second], { orgId: 'hillside' }), [first, second])],
      ],
    ],
    [
      'has a list that is out of date',
      'expired-root',
      async () => [
        [
          'root-1.json',
          await signAll(aRoot(1, [second], { expires: '2027-01-09T00:00:00Z' }), [first, second]),
        ],
      ],
    ],
    [
      'is one key under two names',
      'not-a-root',
      async () => {
        const twin = { ...first.pinned, kid: 'twin' };
        const root = aRoot(1, [first], { keys: [first.pinned, twin] });
        return [['root-1.json', await first.sign(root)]];
      },
    ],
    [
      'would need two people',
      'too-few-signatures',
      async () => {
        const root = aRoot(1, [first, second], {
          roles: { root: twoOf, pack: twoOf, channel: twoOf },
        });
        return [['root-1.json', await first.sign(root)]];
      },
    ],
  ])('is not trusted when it %s (%s)', async (_, code, files) => {
    const world = await atFive();
    for (const [name, text] of await files()) world.put(name, text);
    world.put('pack.json', await second.sign(aPack(6)));
    expect(await world.check()).toBe(code);
    expect(await world.inForce()).toEqual(['oakfield 5']);
    world.files.clear();
    world.put('pack.json', await first.sign(aPack(7)));
    if (code === 'expired-root') return;
    expect(await world.check()).toBe('good');
  });
});

describe('a school in a trust', () => {
  const delegations = [{ prefix: 'school.123456', keys: ['online'], threshold: 1 }];
  const oneOf = { keys: ['first'], threshold: 1 };
  const roles = { root: oneOf, pack: oneOf, channel: oneOf };
  async function inTrust() {
    const world = await atFive();
    const root = aRoot(1, [first, online], { roles, delegations });
    world.put('root-1.json', await first.sign(root));
    return world;
  }

  it('signs packs of its own', async () => {
    const world = await inTrust();
    world.put('pack.json', await online.sign(aPack(6, { id: 'school.123456.rules' })));
    expect(await world.check()).toBe('good');
  });

  it.each([
    { id: 'school.1234567.rules', layer: 'school' as const },
    { id: 'school.123456.rules', layer: 'trust' as const },
  ])('does not sign for others: $id in the layer of the $layer', async (fields) => {
    const world = await inTrust();
    world.put('pack.json', await online.sign(aPack(6, fields)));
    expect(await world.check()).toBe('outside-delegation');
    expect(await world.inForce()).toEqual(['oakfield 5']);
  });
});

it('keys have a fingerprint to read out, which changes with every part of them', async () => {
  const print = await fingerprintOf(pins);
  expect(print).toMatch(/^(?:[0-9a-f]{4} ){7}[0-9a-f]{4}$/);
  const others = [
    { ...pins, orgId: 'hillside' },
    { ...pins, keys: [second.pinned] },
    { ...pins, keys: [first.pinned, second.pinned] },
    { ...pins, keys: [first.pinned, second.pinned], threshold: 2 },
  ];
  const prints = await Promise.all(others.map(fingerprintOf));
  expect(new Set([print, ...prints]).size).toBe(5);
  const swapped = { ...pins, keys: [second.pinned, first.pinned] };
  expect(await fingerprintOf(swapped)).toBe(prints[2]);
});
