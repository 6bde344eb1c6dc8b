import { once } from 'node:events';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:https';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type TestServer, testServer } from '../../src/admin/publish/static-server.ts';
import { madeKey, ownFolder, passphrase, secondLook } from './command-line.ts';

/** Locking and unlocking keys is slow on purpose. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const at = ownFolder();
const { secret, open } = await madeKey(at('keys'), 'oakfield');
const other = await madeKey(at('keys'), 'somebody');
writeFileSync(at('ca.pem'), '');

const servers: Server[] = [];
afterAll(() => {
  for (const server of servers) server.close();
});

/** Serves a published folder as `serve` does. @returns the channel's address. */
const served = async (folder: string) => listening(await testServer(folder, () => {}));

/** A host of another kind. */
async function servedBy(
  answer: (path: string) => { headers: Record<string, string>; body: Buffer },
): Promise<string> {
  const made = await testServer('', () => {});
  made.server.removeAllListeners('request').on('request', ({ url = '' }, response) => {
    const { headers, body } = answer(url);
    response.writeHead(200, headers).end(body);
  });
  return listening(made);
}

async function listening({ server, certificate }: TestServer): Promise<string> {
  servers.push(server);
  writeFileSync(at('ca.pem'), certificate);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return `https://localhost:${typeof address === 'object' && address ? address.port : 0}/channel.json`;
}

/** As a pack that was signed long ago: today `sign` would refuse. */
const signedLongAgo = (text: string) => ({
  payload: Buffer.from(text).toString('base64url'),
  signatures: [{ kid: 'oakfield', signature: 'A'.repeat(86) }],
});

async function published(folder: string, version: number, ...more: string[]) {
  const pack = at(`pack-${version}.json`);
  await secondLook(['new', '--name', 'Oakfield', '--org', 'oakfield', '--out', pack]);
  writeFileSync(pack, readFileSync(pack, 'utf8').replace('"version": 1', `"version": ${version}`));
  await secondLook(['sign', pack, '--key', secret], [passphrase]);
  const signed = pack.replace('.json', '.signed.json');
  const out = ['--out', folder, '--org', 'oakfield', '--key', secret];
  return secondLook(['publish', signed, ...out, ...more], [passphrase]);
}

const verified = (url: string, key: string, ...more: string[]) =>
  secondLook(['verify', url, '--key', key, '--org', 'oakfield', '--ca', at('ca.pem'), ...more]);

it('publishes what a browser that was just set up takes, and follows to the next version', async () => {
  expect(await published(at('web'), 1)).toMatchObject({ status: 0 });
  const url = await served(at('web'));
  const first = await verified(url, open);
  expect(first).toMatchObject({
    status: 0,
    out: expect.stringContaining('In force: Oakfield, version 1'),
  });

  cpSync(at('web'), at('before'), { recursive: true });
  await published(at('web'), 2);
  const second = await verified(url, open, '--after', at('before'));
  expect(second.out).toContain('In force: Oakfield, version 2');
  const back = await verified(await served(at('before')), open, '--after', at('web'));
  expect(back).toMatchObject({
    status: 1,
    out: expect.stringContaining('Refused (older-version)'),
  });
});

it('says why a browser would refuse', async () => {
  await published(at('refused'), 3);
  const url = await served(at('refused'));
  const stranger = await verified(url, other.open);
  expect(stranger).toMatchObject({
    status: 1,
    out: expect.stringContaining('Refused (unknown-key)'),
  });
  const elsewhere = await verified(url.replace('channel', 'nothing'), open, '--json');
  expect(elsewhere.json()).toMatchObject({ ok: false, refused: { code: 'unreachable' } });
});

it('tells of a host that browsers would get nothing from, and of one that wastes', async () => {
  await published(at('closed'), 3);
  const channel = readFileSync(at('closed/channel.json'));
  const pack = readFileSync(at('closed/pack-oakfield-3.json'));
  let headers: Record<string, string> = {};
  const url = await servedBy((path) => ({
    headers,
    body: path.includes('pack') ? pack : channel,
  }));
  const closed = await verified(url, open);
  expect(closed).toMatchObject({
    status: 1,
    out: expect.stringContaining('does not send "Access-Control-Allow-Origin: *"'),
  });
  headers = { 'Access-Control-Allow-Origin': '*' };
  const wasteful = await verified(url, open);
  expect(wasteful).toMatchObject({ status: 0, out: expect.stringContaining('sends no ETag') });
});

it('offers a new pack to some browsers first, and never takes a step back', async () => {
  await published(at('steps'), 4);
  await published(at('steps'), 5, '--percent', '10');
  const to = (percent: string) =>
    secondLook(
      [
        ...['publish', at('pack-5.signed.json'), '--out', at('steps'), '--key', secret],
        ...['--percent', percent, '--json'],
      ],
      [passphrase],
    );
  expect((await to('50')).json()).toMatchObject({
    channel: {
      version: 3,
      rings: {
        broad: [{ version: 4 }, { version: 5, rollout: [{ percent: 10 }, { percent: 50 }] }],
      },
    },
  });
  const back = await to('20');
  expect(back).toMatchObject({ status: 2, err: expect.stringContaining('can only rise') });
});

it('says so where a first pack is for some browsers only, until one is for all', async () => {
  const first = await published(at('some'), 13, '--percent', '10');
  expect(first).toMatchObject({
    status: 0,
    out: expect.stringContaining('broad has no school pack for all browsers yet'),
  });
  const second = await published(at('some'), 14, '--percent', '10');
  expect(second.out).toContain('no school pack for all browsers yet');
  const canary = await published(at('some'), 15, '--ring', 'canary');
  expect(canary.out).not.toContain('canary has no');
  const all = await published(at('some'), 16);
  expect(all.out).not.toContain('Careful');
});

it('says so where the version before does not take a newer one back', async () => {
  const newer = await published(at('undone'), 18);
  expect(newer.out).not.toContain('Careful');
  await published(at('undone'), 19, '--percent', '10');
  const back = await published(at('undone'), 18);
  expect(back).toMatchObject({
    status: 0,
    out: expect.stringContaining('browsers that have version 19 keep it'),
  });
});

it('takes no two packs for one place', async () => {
  await published(at('place'), 20);
  const pack = readFileSync(at('pack-20.json'), 'utf8');
  writeFileSync(at('trust.json'), pack.replace('"id": "oakfield"', '"id": "northfield"'));
  await secondLook(['sign', at('trust.json'), '--key', secret], [passphrase]);
  const out = ['--org', 'oakfield', '--key', secret, '--out'];
  const both = [at('pack-20.signed.json'), at('trust.signed.json')];
  expect(await secondLook(['publish', ...both, ...out, at('both')])).toMatchObject({
    status: 2,
    err: expect.stringContaining('A trust’s pack has "layer": "trust"'),
  });
  const instead = pack.replace('"id": "oakfield"', '"id": "northfield"').replace('20', '21');
  writeFileSync(at('instead.json'), instead);
  await secondLook(['sign', at('instead.json'), '--key', secret], [passphrase]);
  const signed = at('instead.signed.json');
  expect(await secondLook(['publish', signed, ...out, at('place')], [passphrase])).toMatchObject({
    status: 0,
    out: expect.stringContaining('northfield takes the place of oakfield'),
  });
});

it('says when nothing came into force', async () => {
  await published(at('nobody'), 10, '--percent', '0');
  expect(await verified(await served(at('nobody')), open)).toMatchObject({
    status: 1,
    out: expect.stringContaining('Nothing came into force'),
  });
});

it('says from when on a pack counts, and until then offers the one before', async () => {
  await published(at('later'), 11);
  const pack = readFileSync(at('pack-11.json'), 'utf8');
  const later = '"version": 12, "notBefore": "2099-01-01", "minExtVersion": "9.1"';
  writeFileSync(at('later.json'), pack.replace('"version": 11', later));
  await secondLook(['sign', at('later.json'), '--key', secret], [passphrase]);
  const args = ['publish', at('later.signed.json'), '--out', at('later'), '--key', secret];
  const { out } = await secondLook(args, [passphrase]);
  expect(out).toContain('version 11 (school), for all browsers\n');
  expect(out).toContain(
    'version 12 (school), for all browsers, from 2099-01-01 on, with Second Look 9.1 or newer\n',
  );
  const again = await secondLook(
    ['publish', ...args.slice(2), '--off', 'pupil-named'],
    [passphrase],
  );
  expect(again.out).toContain('version 11 (school)');
  expect(again.out).toContain('from 2099-01-01 on');
});

describe('nothing is published that browsers would refuse, or that was not meant:', () => {
  beforeAll(async () => {
    await published(at('held'), 7);
    await secondLook(['new', '--name', 'Hill', '--org', 'hillside', '--out', at('hill.json')]);
    await secondLook(['sign', at('hill.json'), '--key', secret], [passphrase]);
    await published(at('elsewhere'), 6);
    const again = readFileSync(at('pack-7.json'), 'utf8').replace('"Oakfield"', '"Oak Field"');
    writeFileSync(at('again.json'), again);
    await secondLook(['sign', at('again.json'), '--key', secret], [passphrase]);
    writeFileSync(at('strange.json'), again.replace('"version": 7', '"version": 8'));
    await secondLook(['sign', at('strange.json'), '--key', other.secret], [passphrase]);
    const past = again.replace('"version": 7', '"version": 8, "expires": "2026-01-01"');
    writeFileSync(at('past.json'), JSON.stringify(signedLongAgo(past)));
    await secondLook([
      ...['root', '--org', 'oakfield', '--root-key', open, '--out', at('held-root.unsigned.json')],
    ]);
    const root = at('held-root.unsigned.json');
    await secondLook(
      ['sign', root, '--key', other.secret, '--out', at('held-root.json')],
      [passphrase],
    );
  });
  const hill = () => at('hill.signed.json');
  const older = () => at('pack-6.signed.json');

  it.each<[string, () => string[], string]>([
    ['a pack of another school', () => [hill()], 'it is for "hillside"'],
    ['a version that is on offer already', () => [older()], 'Version 7 is on offer already'],
    [
      'an older version for a ring that has no list yet',
      () => [older(), '--ring', 'canary'],
      'Version 7 is on offer already',
    ],
    ['a switch for a rule there is not', () => ['--off', 'pupil-naming'], 'Did you mean'],
    ['a rule on that is not off', () => ['--on', 'pupil-named'], 'is not switched off'],
    ['a pack in the place of a root file', () => ['--root', hill()], 'no signed root file'],
    ['the channel of another school', () => ['--org', 'hillside'], 'the channel of "oakfield"'],
    ['a percentage of nothing', () => ['--percent', 'half'], 'whole number from 0 to 100'],
    ['a life of nothing', () => ['--life', '0'], 'whole number from 1 to 60'],
    [
      'a version with another content',
      () => [at('again.signed.json'), '--ring', 'pilot'],
      'not its content',
    ],
    ['a pack by a key not used before', () => [at('strange.signed.json')], 'signed with somebody'],
    [
      'a channel by such a key',
      () => ['--key', other.secret, '--off', 'pupil-named'],
      'browsers that know only the first',
    ],
    ['a pack whose day has passed', () => [at('past.json')], 'expires: 2026-01-01 has passed'],
    [
      'a root file that its keys did not sign',
      () => ['--root', at('held-root.json')],
      'must be signed by its root keys',
    ],
    ['an unsigned pack', () => [at('pack-7.json')], 'Sign it with "sign" first'],
  ])('%s', async (_, more, problem) => {
    const before = readFileSync(at('held/channel.json'), 'utf8');
    const given = more();
    const key = given.includes('--key') ? [] : ['--key', secret];
    const args = ['publish', '--out', at('held'), ...key, ...given];
    expect(await secondLook(args, [passphrase])).toMatchObject({
      status: 2,
      err: expect.stringContaining(problem),
    });
    expect(readFileSync(at('held/channel.json'), 'utf8')).toBe(before);
  });

  it('a channel without any pack', async () => {
    const args = ['publish', '--out', at('empty'), '--org', 'oakfield', '--key', secret];
    expect(await secondLook(args, [passphrase])).toMatchObject({
      status: 2,
      err: expect.stringContaining('name a signed pack'),
    });
  });
});

it('takes another key where the person says that browsers know it', async () => {
  await published(at('two-people'), 9);
  const publish = ['publish', '--out', at('two-people'), '--key', other.secret, '--another-key'];
  expect(await secondLook(publish, [passphrase])).toMatchObject({ status: 0 });
});

it('switches a rule off and on again, of a pack that is on offer too', async () => {
  await published(at('switch'), 8);
  const publish = (...more: string[]) =>
    secondLook(['publish', '--out', at('switch'), '--key', secret, ...more], [passphrase]);
  const off = await publish('--off', 'pupil-named');
  expect(off.out).toContain('switched off: pupil-named');
  expect((await verified(await served(at('switch')), open)).out).toContain(
    'Switched off: pupil-named',
  );
  const on = await publish('--on', 'pupil-named');
  expect(on.out).not.toContain('switched off');
});

it('asks for two signatures where browsers do', async () => {
  const pack = at('two.json');
  await secondLook(['new', '--name', 'Two', '--org', 'oakfield', '--out', pack]);
  await secondLook(['sign', pack, '--key', secret], [passphrase]);
  const signed = at('two.signed.json');
  const again = await secondLook(['sign', signed, '--key', other.secret], [passphrase]);
  expect(again.out).toContain('oakfield, somebody');
  const publish = ['publish', signed, '--out', at('by-two'), '--org', 'oakfield', '--key', secret];
  await secondLook(publish, [passphrase]);
  const url = await served(at('by-two'));
  const asTwo = () => verified(url, open, '--key', other.open, '--threshold', '2');
  expect((await asTwo()).out).toContain('Refused (too-few-signatures)');
  await secondLook(['sign', at('by-two/channel.json'), '--key', other.secret], [passphrase]);
  expect((await asTwo()).out).toContain('In force: Two, version 1');
});

it('does not sign a pack that browsers would refuse', async () => {
  writeFileSync(at('broken.json'), '{ "id": "oakfield" }');
  const { status, out } = await secondLook(['sign', at('broken.json'), '--key', secret]);
  expect(status).toBe(1);
  expect(out).toContain('broken.json:1: error: version: is missing');
  expect(out).toContain('Nothing was signed');
});

it('says where it cannot write, and leaves what is there', async () => {
  const args = ['publish', at('pack-1.signed.json'), '--out', secret, '--org', 'oakfield'];
  const before = readFileSync(secret, 'utf8');
  expect(await secondLook([...args, '--key', secret], [passphrase])).toMatchObject({
    status: 2,
    err: expect.stringContaining('a file stands where a folder should be'),
  });
  expect(readFileSync(secret, 'utf8')).toBe(before);
});

it('gives programs JSON where something is wrong, too', async () => {
  const { json } = await secondLook(['sign', at('nowhere.json'), '--key', secret, '--json']);
  expect(json()).toMatchObject({ ok: false, problem: expect.stringContaining('cannot be read') });
});

it('walks browsers from old keys to new ones', async () => {
  const next = await madeKey(at('keys'), 'next');
  const root = ['root', '--org', 'oakfield', '--root-key', open, '--pack-key', next.open];
  await secondLook([...root, '--out', at('root-1.unsigned.json')]);
  await secondLook(['sign', at('root-1.unsigned.json'), '--key', secret], [passphrase]);
  await secondLook(['new', '--name', 'Oakfield', '--org', 'oakfield', '--out', at('new.json')]);
  await secondLook(['sign', at('new.json'), '--key', next.secret], [passphrase]);
  const publish = ['publish', at('new.signed.json'), '--out', at('rotated'), '--org', 'oakfield'];
  const signed = ['--key', next.secret, '--root', at('root-1.json')];
  await secondLook([...publish, ...signed], [passphrase]);
  const { out } = await verified(await served(at('rotated')), open);
  expect(out).toContain('In force: Oakfield, version 1');
  const old = ['publish', '--out', at('rotated'), '--key', secret, '--off', 'pupil-named'];
  expect(await secondLook(old, [passphrase])).toMatchObject({
    status: 2,
    err: expect.stringContaining('Root file 1 has channels signed with next'),
  });
});
