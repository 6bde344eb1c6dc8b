import { describe, expect, it } from 'vitest';
import { fromBase64url, toBase64url } from '../../src/policy/base64url.ts';
import { maxEnvelopeSize } from '../../src/updates/envelope.ts';
import { packsOf } from '../../src/updates/packs-of.ts';
import { makeSigner, signAll } from './sign.ts';
import { aPack, aRule, folder, makeWorld } from './world.ts';

const signer = await makeSigner();
const second = await makeSigner('second');
const stranger = await makeSigner(signer.pinned.kid);
const pins = { orgId: 'oakfield', keys: [signer.pinned], threshold: 1 };

/** A browser that has edition 5 in force. */
async function atFive(of = pins) {
  const world = makeWorld(of);
  const keys = of.keys.length > 1 ? [signer, second] : [signer];
  world.put('pack.json', await signAll(aPack(5), keys));
  expect(await world.check()).toBe('good');
  return world;
}

describe('a pack at the school’s address', () => {
  it('is in force once, and the next check with the same file changes nothing', async () => {
    const world = await atFive();
    const before = await world.store.readState();
    expect(await world.check()).toBe('good');
    expect(await world.store.readState()).toBe(before);
    expect(await world.inForce()).toEqual(['oakfield 5']);
  });

  it('may be signed with P-256', async () => {
    const ecdsa = await makeSigner('p256', 'P-256');
    const world = makeWorld({ ...pins, keys: [ecdsa.pinned] });
    world.put('pack.json', await ecdsa.sign(aPack(1)));
    expect(await world.check()).toBe('good');
  });

  it('may be older content under a higher number: that is how a school goes back', async () => {
    const world = await atFive();
    world.put('pack.json', await signer.sign(aPack(6, { title: 'Oakfield, edition 4 again' })));
    expect(await world.check()).toBe('good');
    expect(await world.inForce()).toEqual(['oakfield 6']);
  });

  it('may have another id, but not a lower number', async () => {
    const world = await atFive();
    world.put('pack.json', await signer.sign(aPack(4, { id: 'oakfield-new' })));
    expect(await world.check()).toBe('older-version');
    world.put('pack.json', await signer.sign(aPack(6, { id: 'oakfield-new' })));
    expect(await world.check()).toBe('good');
  });

  it('is signed by as many as the school asks for', async () => {
    const world = await atFive({ ...pins, keys: [signer.pinned, second.pinned], threshold: 2 });
    world.put('pack.json', await signer.sign(aPack(6)));
    expect(await world.check()).toBe('too-few-signatures');
    world.put('pack.json', await signAll(aPack(6), [signer, signer]));
    expect(await world.check()).toBe('too-few-signatures');
    world.put('pack.json', await signAll(aPack(6), [signer, await makeSigner('stranger'), second]));
    expect(await world.check()).toBe('good');
  });
});

describe('the pack in force stays, and the reason is kept, when what is offered', () => {
  const forged = async () => {
    const envelope = JSON.parse(await signer.sign(aPack(6)));
    const text = new TextDecoder().decode(fromBase64url(envelope.payload));
    envelope.payload = toBase64url(new TextEncoder().encode(text.replace('Oakfield', 'Oakfie1d')));
    return JSON.stringify(envelope);
  };
  const withHeader = async (field: object) => {
    const envelope = JSON.parse(await signer.sign(aPack(6)));
    return JSON.stringify({ ...envelope, ...field });
  };
  const nested = `{"orgId":"oakfield","x":${'['.repeat(50_000)}${']'.repeat(50_000)}}`;

  it.each<[string, string, () => Promise<string>]>([
    ['was changed after signing', 'bad-signature', forged],
    ['was signed by another key of the same name', 'bad-signature', () => stranger.sign(aPack(6))],
    ['was signed by a stranger', 'unknown-key', () => second.sign(aPack(6))],
    ['names its own algorithm', 'not-an-envelope', () => withHeader({ alg: 'none' })],
    ['has no signature', 'not-an-envelope', () => withHeader({ signatures: [] })],
    [
      'has a payload that stands for no bytes',
      'not-an-envelope',
      () => withHeader({ payload: 'A' }),
    ],
    ['is a web page', 'not-an-envelope', async () => '<!doctype html><title>Sign in</title>'],
    ['is far too large', 'too-big', async () => ' '.repeat(maxEnvelopeSize + 1)],
    ['is older', 'older-version', () => signer.sign(aPack(4))],
    ['has the same number', 'same-version-differs', () => signer.sign(aPack(5, { title: 'Else' }))],
    ['is for another school', 'wrong-org', () => signer.sign(aPack(6, { orgId: 'hillside' }))],
    [
      'is for no school in particular',
      'wrong-org',
      () => signer.sign({ ...aPack(6), orgId: undefined }),
    ],
    ['is no pack', 'wrong-type', () => signer.sign({ ...aPack(6), type: 'root' })],
    ['is not JSON', 'not-a-pack', () => signer.sign('{')],
    ['has a field no pack has', 'not-a-pack', () => signer.sign({ ...aPack(6), extra: 1 })],
    [
      'has keys that reach for prototypes',
      'not-a-pack',
      () => signer.sign(JSON.stringify(aPack(6)).replace('{', '{"__proto__":{"x":1},')),
    ],
    ['is nested without end', 'not-a-pack', () => signer.sign(nested)],
    [
      'waits for a word list nobody has',
      'not-a-pack',
      () => signer.sign(aPack(6, { rules: [aRule('slime', 'slime')] })),
    ],
    [
      'needs a newer extension',
      'needs-newer-extension',
      () => signer.sign({ ...aPack(6), minExtVersion: '1.10', brandNew: 1 }),
    ],
    ['begins later', 'not-yet', () => signer.sign(aPack(6, { notBefore: '2027-02-01' }))],
    ['bears a date to come', 'future-dated', () => signer.sign(aPack(6, { issued: '2027-01-13' }))],
    ['is out of date', 'expired', () => signer.sign(aPack(6, { expires: '2027-01-10' }))],
    [
      'fails its own tests',
      'self-test-failed',
      () =>
        signer.sign(
          aPack(6, { lists: [{ id: 'slime', words: ['glue'] }], rules: [aRule('slime', 'slime')] }),
        ),
    ],
  ])('%s (%s)', async (_, code, offered) => {
    const world = await atFive();
    world.put('pack.json', await offered());
    expect(await world.check()).toBe(code);
    expect(await world.inForce()).toEqual(['oakfield 5']);
    world.put('pack.json', await signer.sign(aPack(7)));
    expect(await world.check()).toBe('good');
  });
});

describe('time', () => {
  it('that runs out is told, and disarms nothing', async () => {
    const world = makeWorld(pins);
    world.put('pack.json', await signer.sign(aPack(5, { expires: '2027-02-01' })));
    await world.check();
    world.now = Date.parse('2027-06-01');
    expect(await world.check()).toBe('good');
    expect(await world.inForce()).toEqual(['oakfield 5']);
    expect((await world.store.readState()).packs[0]?.expires).toBe('2027-02-01');
  });

  it('cannot be turned back to make an old pack young again', async () => {
    const world = await atFive();
    world.now = Date.parse('2026-01-01');
    world.put(
      'pack.json',
      await signer.sign(aPack(6, { issued: '2026-01-01', expires: '2026-12-31' })),
    );
    expect(await world.check()).toBe('expired');
  });
});

it('a rule that only newer versions understand is left out, the rest of the pack counts', async () => {
  const world = await atFive();
  const newer = { ...aRule('newer', 'x'), when: { all: [['gesture:rude']] } };
  world.put('pack.json', await signer.sign({ ...aPack(6), rules: [newer] }));
  expect(await world.check()).toBe('good');
  const [pack] = await packsOf(world.store, await world.store.readState());
  expect([pack?.pack.version, pack?.newer]).toEqual([6, ['newer']]);
});

describe('a host that does not answer', () => {
  it('is left alone for longer each time, unless a person asks', async () => {
    const world = await atFive();
    world.files.clear();
    const minutes: number[] = [];
    for (let hour = 0; hour < 8; hour++) {
      world.now += 3_600_000;
      await world.check(false);
      if (world.asked.length > 0) minutes.push(hour);
    }
    expect(minutes).toEqual([0, 1, 3, 5, 7]);
    world.put('pack.json', await signer.sign(aPack(6)));
    expect(await world.check()).toBe('good');
  });

  it('is asked again once a clock that was ahead is right', async () => {
    const world = await atFive();
    world.files.clear();
    world.now += 400 * 86_400_000;
    await world.check(false);
    world.now -= 400 * 86_400_000;
    world.put('pack.json', await signer.sign(aPack(6)));
    expect(await world.check(false)).toBe('good');
  });

  it('has the others of the list asked in their order', async () => {
    const world = makeWorld(pins, [
      `${folder}one.json`,
      `${folder}two.json`,
      `${folder}three.json`,
    ]);
    world.put('two.json', await second.sign(aPack(6)));
    world.put('three.json', await signer.sign(aPack(6)));
    expect(await world.check()).toBe('good');
    expect(world.asked.filter((name) => !name.startsWith('root'))).toEqual([
      'one.json',
      'two.json',
      'three.json',
    ]);
  });
});

it('an address that asks to be left alone is, while another one has the rules', async () => {
  const [one, two] = [`${folder}one.json`, `${folder}two.json`];
  const world = makeWorld(pins, [one, two]);
  const askedIn = async (hours: number) => {
    world.now += hours * 3_600_000;
    await world.check(false);
    return world.asked;
  };
  world.put('two.json', await signer.sign(aPack(6)));
  world.busy.set(one, 3 * 3_600_000);
  expect(await askedIn(0)).toEqual(['one.json', 'two.json']);
  world.busy.clear();
  world.put('one.json', await signer.sign(aPack(7)));
  expect(await askedIn(1)).toEqual(['two.json']);
  expect(await askedIn(3)).toEqual(['one.json']);
  expect(await world.inForce()).toEqual(['oakfield 7']);
  world.busy.set(one, 3 * 3_600_000).set(two, 3 * 3_600_000);
  expect(await askedIn(1)).toEqual(['one.json', 'two.json']);
  expect(await askedIn(2)).toEqual([]);
  world.busy.clear();
  world.source = { ...world.source, offer: { urls: [one] } };
  await world.check();
  expect(await askedIn(0.1)).toEqual(['one.json']);
});

describe('a device', () => {
  it.each([1, 2])(
    'stopped before write %i of an update has the old pack or the new, whole',
    async (nth) => {
      const world = await atFive();
      world.put('pack.json', await signer.sign(aPack(6)));
      let writes = 0;
      world.store.beforeWrite = () => {
        writes += 1;
        if (writes === nth) throw new Error('no room');
      };
      expect(await world.check()).toBe('storage-full');
      expect(await world.inForce()).toEqual(['oakfield 5']);
      world.store.beforeWrite = () => {};
      expect(await world.check()).toBe('good');
      expect(await world.inForce()).toEqual(['oakfield 6']);
    },
  );

  it('that cannot read the newest set goes back to the one before, until it is there again', async () => {
    const world = await atFive();
    world.put('pack.json', await signer.sign(aPack(6)));
    await world.check();
    const { active } = await world.store.readState();
    await world.store.writeSlot(active ?? 'a', { packs: [{ layer: 'school', payload: '*' }] });
    expect(await world.inForce()).toEqual(['oakfield 5']);
    expect(await world.check()).toBe('good');
    expect(await world.inForce()).toEqual(['oakfield 6']);
  });

  it('set up with other keys begins anew, and keeps its pack until it has another', async () => {
    const world = await atFive();
    world.source = { ...world.source, pins: { ...pins, keys: [second.pinned] } };
    expect(await world.check()).toBe('unknown-key');
    expect(await world.inForce()).toEqual(['oakfield 5']);
    world.put('pack.json', await second.sign(aPack(5)));
    expect(await world.check()).toBe('good');
    world.put('pack.json', await second.sign(aPack(4)));
    expect(await world.check()).toBe('older-version');
  });
});
