import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:https';
import { afterAll, expect, it, vi } from 'vitest';
import { testServer } from '../../src/admin/publish/static-server.ts';
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
async function served(folder: string): Promise<string> {
  const { server, certificate } = await testServer(folder, () => {});
  servers.push(server);
  writeFileSync(at('ca.pem'), certificate);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return `https://localhost:${typeof address === 'object' && address ? address.port : 0}/channel.json`;
}

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

  await published(at('web'), 2);
  const second = await verified(url, open);
  expect(second.out).toContain('In force: Oakfield, version 2');
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

it('offers a new pack to some browsers first, and never takes a step back', async () => {
  await published(at('steps'), 4);
  await published(at('steps'), 5, '--percent', '10');
  const { json } = await secondLook(
    [
      'publish',
      at('pack-5.signed.json'),
      '--out',
      at('steps'),
      '--org',
      'oakfield',
      '--key',
      secret,
      '--percent',
      '50',
      '--json',
    ],
    [passphrase],
  );
  expect(json()).toMatchObject({
    channel: {
      version: 3,
      rings: {
        broad: [{ version: 4 }, { version: 5, rollout: [{ percent: 10 }, { percent: 50 }] }],
      },
    },
  });
  const back = await secondLook(
    [
      'publish',
      at('pack-5.signed.json'),
      '--out',
      at('steps'),
      '--org',
      'oakfield',
      '--key',
      secret,
      '--percent',
      '20',
    ],
    [passphrase],
  );
  expect(back).toMatchObject({ status: 2 });
});

it('asks for two signatures where browsers do', async () => {
  const pack = at('two.json');
  await secondLook(['new', '--name', 'Two', '--org', 'oakfield', '--out', pack]);
  await secondLook(['sign', pack, '--key', secret], [passphrase]);
  const signed = at('two.signed.json');
  const again = await secondLook(['sign', signed, '--key', other.secret], [passphrase]);
  expect(again.out).toContain('oakfield, somebody');
  expect(JSON.parse(readFileSync(signed, 'utf8')).signatures).toHaveLength(2);
});

it('does not sign a pack that browsers would refuse', async () => {
  writeFileSync(at('broken.json'), '{ "id": "oakfield" }');
  const { status, err } = await secondLook(
    ['sign', at('broken.json'), '--key', secret],
    [passphrase],
  );
  expect(status).toBe(2);
  expect(err).toContain('broken.json:1: error: version: is missing');
  expect(err).toContain('Nothing was signed');
});

it('walks browsers from old keys to new ones', async () => {
  const next = await madeKey(at('keys'), 'next');
  const root = ['root', '--org', 'oakfield', '--root-key', open, '--pack-key', next.open];
  await secondLook([...root, '--out', at('root-1.json')]);
  await secondLook(['sign', at('root-1.json'), '--key', secret], [passphrase]);
  await secondLook(['new', '--name', 'Oakfield', '--org', 'oakfield', '--out', at('new.json')]);
  await secondLook(['sign', at('new.json'), '--key', next.secret], [passphrase]);
  const publish = ['publish', at('new.signed.json'), '--out', at('rotated'), '--org', 'oakfield'];
  const signed = ['--key', next.secret, '--root', at('root-1.signed.json')];
  await secondLook([...publish, ...signed], [passphrase]);
  const { out } = await verified(await served(at('rotated')), open);
  expect(out).toContain('In force: Oakfield, version 1');
});
