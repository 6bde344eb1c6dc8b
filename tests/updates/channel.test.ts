import { describe, expect, it } from 'vitest';
import type { PackInput } from '../../src/policy/pack.ts';
import type { Release } from '../../src/updates/channel.ts';
import { makeSigner, signAll } from './sign.ts';
import { aChannel, aPack, aRelease, aRoot, folder, makeWorld } from './world.ts';

const signer = await makeSigner();
const pins = { orgId: 'oakfield', keys: [signer.pinned], threshold: 1 };

type World = ReturnType<typeof makeWorld>;
const browser = () => makeWorld(pins, [`${folder}channel.json`]);

/** Puts a signed pack on the host; its release. */
async function put(
  world: World,
  version: number,
  fields: Partial<Release> = {},
  pack: Partial<PackInput> = {},
  by = signer,
) {
  const layer = fields.layer ?? 'school';
  const file = `${layer}-${version}.json`;
  const text = await by.sign(aPack(version, { layer, id: `${layer}-rules`, ...pack }));
  world.put(file, text);
  return aRelease(file, text, { id: `${layer}-rules`, version, ...fields });
}

const publish = async (world: World, version: number, broad: Release[], fields = {}) =>
  world.put('channel.json', await signer.sign(aChannel(version, broad, fields)));

/** A browser that has edition 5 by channel 5. */
async function atFive() {
  const world = browser();
  await publish(world, 5, [await put(world, 5)]);
  expect(await world.check()).toBe('good');
  expect(await world.inForce()).toEqual(['school-rules 5']);
  return world;
}

describe('a channel', () => {
  it('brings the packs of all layers, and asks for no file that is there already', async () => {
    const world = await atFive();
    expect(await world.check()).toBe('good');
    expect(world.asked).toEqual(['channel.json']);
    await publish(world, 6, [await put(world, 5), await put(world, 3, { layer: 'trust' })]);
    expect(await world.check()).toBe('good');
    expect(world.asked).toEqual(['channel.json', 'trust-3.json']);
    expect(await world.inForce()).toEqual(['trust-rules 3', 'school-rules 5']);
  });

  it('takes a layer away that it no longer lists', async () => {
    const world = await atFive();
    const trust = await put(world, 3, { layer: 'trust' });
    await publish(world, 6, [trust, await put(world, 5)]);
    await world.check();
    await publish(world, 7, [trust]);
    await world.check();
    expect(await world.inForce()).toEqual(['trust-rules 3']);
    await publish(world, 8, []);
    await world.check();
    expect(await world.inForce()).toEqual([]);
  });

  it('by new keys leaves each layer what it has until it brings that layer something', async () => {
    const world = await atFive();
    await publish(world, 6, [await put(world, 5), await put(world, 3, { layer: 'trust' })]);
    await world.check();
    const next = await makeSigner('next');
    world.source = { ...world.source, pins: { ...pins, keys: [next.pinned] } };
    const byNext = async (version: number, broad: Release[]) =>
      world.put('channel.json', await next.sign(aChannel(version, broad)));
    const none = [{ from: '2027-01-08T12:00:00Z', percent: 0 }];
    const school = await put(world, 6, {}, {}, next);
    const trust = await put(world, 4, { layer: 'trust' }, {}, next);

    await byNext(1, [
      { ...school, rollout: none },
      { ...trust, rollout: none },
    ]);
    expect(await world.check()).toBe('good');
    expect(await world.inForce()).toEqual(['trust-rules 3', 'school-rules 5']);
    await byNext(2, [{ ...school, rollout: none }, trust]);
    expect(await world.check()).toBe('good');
    expect(await world.inForce()).toEqual(['trust-rules 4', 'school-rules 5']);
    await byNext(3, [school, trust]);
    expect(await world.check()).toBe('good');
    expect(await world.inForce()).toEqual(['trust-rules 4', 'school-rules 6']);
  });

  it('by new keys takes away at once what it does not list', async () => {
    const world = await atFive();
    const next = await makeSigner('next');
    world.source = { ...world.source, pins: { ...pins, keys: [next.pinned] } };
    world.put('channel.json', await next.sign(aChannel(1, [])));
    expect(await world.check()).toBe('good');
    expect(await world.inForce()).toEqual([]);
  });

  it('switches single rules off at once, even when a pack that comes with it is no good', async () => {
    const world = await atFive();
    const bad = { ...(await put(world, 6)), version: 7 };
    await publish(world, 6, [bad], { disabledRules: ['kids-named'] });
    expect(await world.check()).toBe('mixed-files');
    expect((await world.store.readState()).disabledRules).toEqual(['kids-named']);
    await publish(world, 7, [await put(world, 5)]);
    await world.check();
    expect((await world.store.readState()).disabledRules).toEqual([]);
  });

  it('keeps a rule off while the next address offers a pack in its place', async () => {
    const world = makeWorld(pins, [`${folder}channel.json`, `${folder}pack.json`]);
    const off = { disabledRules: ['kids-named'] };
    const isOff = async () => (await world.store.readState()).disabledRules;
    await publish(world, 5, [await put(world, 5)], off);
    world.put('pack.json', await signer.sign(aPack(6)));
    await world.check();
    world.files.delete(`${folder}channel.json`);
    expect(await world.check()).toBe('good');
    expect([await world.inForce(), await isOff()]).toEqual([['oakfield 6'], ['kids-named']]);
    const { source } = world;
    // The school hands the pack over in the policy itself, and later goes back to its channel.
    const text = world.files.get(`${folder}pack.json`) ?? '';
    world.source = { ...source, offer: { text, from: 'policy' } };
    await world.check();
    expect(await isOff()).toEqual([]);
    world.source = source;
    await publish(world, 5, [await put(world, 5)], off);
    await world.check();
    expect(await isOff()).toEqual(['kids-named']);
  });

  it('lets a narrow ring go first, and a browser that leaves it keeps what it has', async () => {
    const world = await atFive();
    const [five, six] = [await put(world, 5), await put(world, 6)];
    await publish(world, 6, [five], { rings: { pilot: [six], broad: [five] } });
    await world.check();
    expect(await world.inForce()).toEqual(['school-rules 5']);
    world.source = { ...world.source, ring: 'canary' };
    await world.check();
    expect(await world.inForce()).toEqual(['school-rules 6']);
    world.source = { ...world.source, ring: 'broad' };
    expect(await world.check()).toBe('good');
    expect(await world.inForce()).toEqual(['school-rules 6']);
  });

  it('comes at once to a browser whose clock is slow', async () => {
    const world = await atFive();
    const [issued, from] = ['2027-01-10T09:30:00Z', '2027-01-10T09:30:00Z'];
    const six = await put(world, 6, { rollout: [{ from, percent: 100 }] });
    await publish(world, 6, [six], { issued });
    await world.check();
    expect(await world.inForce()).toEqual(['school-rules 6']);
  });

  it('comes to more and more browsers, and to each for good', async () => {
    const rollout = [
      { from: '2027-01-10T00:00:00Z', percent: 30 },
      { from: '2027-01-11T00:00:00Z', percent: 100 },
    ];
    const worlds = await Promise.all(
      Array.from({ length: 40 }, async (_, n) => {
        const world = await atFive();
        const state = await world.store.readState();
        await world.store.writeState({ ...state, lot: n / 40 });
        await publish(world, 6, [await put(world, 5), await put(world, 6, { rollout })]);
        return world;
      }),
    );
    const count = async () => {
      const all = await Promise.all(
        worlds.map(async (world) => {
          await world.check();
          return world.inForce();
        }),
      );
      return all.filter(([pack]) => pack === 'school-rules 6').length;
    };
    expect(await count()).toBe(12);
    for (const world of worlds) world.now += 86_400_000;
    expect(await count()).toBe(40);
  });
});

describe('a release that a browser does not take', () => {
  const later = { notBefore: '2027-02-01' };
  // Not of the schema: what is newer may have fields that this version does not know.
  const newer = { minExtVersion: '9' } as Partial<PackInput>;

  it('and that is for later leaves the one listed beside it in force, which is no refusal', async () => {
    const world = browser();
    await publish(world, 5, [await put(world, 5), await put(world, 6, {}, later)]);
    for (let n = 0; n < 2; n++) {
      expect(await world.check()).toBe('good');
      expect(await world.inForce()).toEqual(['school-rules 5']);
    }
    world.now = Date.parse('2027-02-01');
    expect(await world.check()).toBe('good');
    expect(await world.inForce()).toEqual(['school-rules 6']);
  });

  it('because the browser’s extension is too old leaves it the one beside it, and is told', async () => {
    const world = browser();
    await publish(world, 5, [await put(world, 5), await put(world, 6, {}, newer)]);
    for (let n = 0; n < 2; n++) {
      expect(await world.check()).toBe('needs-newer-extension');
      expect(await world.inForce()).toEqual(['school-rules 5']);
    }
  });

  it.each([
    ['not-yet', later],
    ['needs-newer-extension', newer],
  ])('(%s) does not hold up the other layer', async (code, fields) => {
    const world = await atFive();
    const trust = (version: number, pack = {}) => put(world, version, { layer: 'trust' }, pack);
    await publish(world, 6, [await trust(2), await put(world, 6, {}, fields)]);
    expect(await world.check()).toBe(code);
    expect(await world.inForce()).toEqual(['trust-rules 2', 'school-rules 5']);
    await publish(world, 7, [await trust(3, fields), await put(world, 7)]);
    expect(await world.check()).toBe(code);
    expect(await world.inForce()).toEqual(['trust-rules 2', 'school-rules 7']);
  });

  it('before it has the keys for it is looked at again with them, and no other is', async () => {
    const world = browser();
    const second = await makeSigner('second');
    world.put('root-1.json', await signAll(aRoot(1, [signer, second]), [signer, second]));
    await publish(world, 5, [await put(world, 5), await put(world, 6, {}, newer, second)]);
    expect(await world.check()).toBe('needs-newer-extension');
    expect(await world.inForce()).toEqual(['school-rules 5']);
    const packsAsked = world.asked.filter((name) => name.startsWith('school'));
    expect(packsAsked).toEqual(['school-6.json', 'school-5.json', 'school-6.json']);
  });
});

describe('the packs in force stay, and the reason is kept, when the channel', () => {
  it.each<[string, string, (world: World, five: Release) => Promise<void>]>([
    ['is older', 'older-version', (world, five) => publish(world, 4, [five])],
    ['has the same number', 'same-version-differs', (world) => publish(world, 5, [])],
    [
      'is out of date',
      'expired-channel',
      (world, five) => publish(world, 6, [five], { expires: '2027-01-09T00:00:00Z' }),
    ],
    [
      'bears a date to come',
      'future-dated',
      (world, five) => publish(world, 6, [five], { issued: '2027-01-13T00:00:00Z' }),
    ],
    [
      'is for another school',
      'wrong-org',
      (world, five) => publish(world, 6, [five], { orgId: 'hillside' }),
    ],
    [
      'names a file that lies elsewhere',
      'not-a-channel',
      (world, five) => publish(world, 6, [{ ...five, file: '../other/pack.json' }]),
    ],
    [
      'takes a step of a roll-out back',
      'not-a-channel',
      (world, five) =>
        publish(world, 6, [
          {
            ...five,
            rollout: [
              { from: '2027-01-10T00:00:00Z', percent: 30 },
              { from: '2027-01-11T00:00:00Z', percent: 20 },
            ],
          },
        ]),
    ],
    [
      'is newer than the pack beside it',
      'mixed-files',
      async (world) => {
        const six = await put(world, 6);
        world.put('school-6.json', await signer.sign(aPack(5, { id: 'school-rules' })));
        await publish(world, 6, [six]);
      },
    ],
    [
      'names a pack that is not there',
      'unreachable',
      async (world) => {
        await publish(world, 6, [await aRelease('gone.json', 'x', { version: 6 })]);
      },
    ],
    [
      'asks for a root that is not there',
      'root-gap',
      (world, five) => publish(world, 6, [five], { root: 2 }),
    ],
  ])('%s (%s)', async (_, code, offer) => {
    const world = await atFive();
    const five = await put(world, 5);
    await offer(world, five);
    expect(await world.check()).toBe(code);
    expect(await world.inForce()).toEqual(['school-rules 5']);
    await publish(world, 8, [await put(world, 8)]);
    expect(await world.check()).toBe('good');
    expect(await world.inForce()).toEqual(['school-rules 8']);
  });
});

it('a stop between any two steps leaves the old packs or the new, whole, and the next check goes on', async () => {
  const second = await makeSigner('second');
  const old = ['school-rules 5'];
  const fresh = ['trust-rules 2', 'school-rules 6'];
  /** A browser with edition 5; edition 6, a trust's pack and a change of keys wait at its host. */
  const waiting = async () => {
    const world = await atFive();
    world.put('root-1.json', await signAll(aRoot(1, [signer, second]), [signer, second]));
    const releases = [await put(world, 6), await put(world, 2, { layer: 'trust' })];
    await publish(world, 6, releases, { root: 1 });
    return world;
  };
  let steps = 0;
  for (let isOver = false; !isOver; steps++) {
    const world = await waiting();
    isOver = await world.lookAndStop(steps);
    expect([old, fresh]).toContainEqual(await world.inForce());
    expect(await world.check(), `after a stop at step ${steps}`).toBe('good');
    expect(await world.inForce()).toEqual(fresh);
    expect((await world.store.readState()).trust?.version).toBe(1);
  }
  // Five files, four writes to disk and the tests of the packs, at the least.
  expect(steps).toBeGreaterThan(10);
});

it('packs that no longer read are had again, and those that do are not', async () => {
  const world = await atFive();
  await publish(world, 6, [await put(world, 6), await put(world, 2, { layer: 'trust' })]);
  await world.check();
  await publish(world, 7, [await put(world, 7), await put(world, 2, { layer: 'trust' })]);
  await world.check();
  const spoil = (name: 'a' | 'b') =>
    world.store.writeSlot(name, { packs: [{ layer: 'school', payload: 'AAAA' }] });
  await spoil((await world.store.readState()).active ?? 'a');
  expect(await world.inForce()).toEqual(['trust-rules 2', 'school-rules 6']);
  expect(await world.check()).toBe('good');
  expect(world.asked).toEqual(['channel.json', 'school-7.json']);
  expect(await world.inForce()).toEqual(['trust-rules 2', 'school-rules 7']);
  await spoil('a');
  await spoil('b');
  expect(await world.inForce()).toEqual([]);
  expect(await world.check()).toBe('good');
  expect(await world.inForce()).toEqual(['trust-rules 2', 'school-rules 7']);
});

it.each([1, 2, 3])('a disk that is full at write %i keeps the old packs, whole', async (nth) => {
  const world = await atFive();
  await publish(world, 6, [await put(world, 6), await put(world, 2, { layer: 'trust' })]);
  let writes = 0;
  world.store.beforeWrite = () => {
    writes += 1;
    if (writes === nth) throw new Error('no room');
  };
  expect(await world.check()).toBe('storage-full');
  expect(await world.inForce()).toEqual(['school-rules 5']);
  world.store.beforeWrite = () => {};
  expect(await world.check()).toBe('good');
  expect(await world.inForce()).toEqual(['trust-rules 2', 'school-rules 6']);
});
