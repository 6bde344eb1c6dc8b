import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { madeKey, ownFolder, passphrase, secondLook } from '../../admin/command-line.ts';
import { type OpenComposer, openComposer, poll, type } from '../driver/compose.ts';
import { wordsMarked } from '../driver/marks.ts';
import { makeIdentity, type Nginx, startNginx } from '../driver/nginx.ts';
import { openPopup, pressOn, says } from '../driver/own-page.ts';
import { draft, firstMarks, laterMarks, schoolPack } from '../driver/school.ts';
import { browserSession } from '../driver/session.ts';
import { surfaceNamed } from '../driver/surfaces.ts';

/**
 * The whole way, as an IT lead goes it: a key, a pack signed and published, a policy file for the machine,
 * a real web server with the shipped configuration, a composer.
 */

const host = 'packs.oakfield.example';
const at = ownFolder();
const { secret, open } = await madeKey(at('keys'), 'oakfield');

/** Runs a command as an IT lead does, who has the passphrase. */
async function command(...args: string[]): Promise<void> {
  const { status, err } = await secondLook(args, [passphrase]);
  if (status !== 0) throw new Error(`${args.join(' ')}: ${err}`);
}

const address = ['--org', 'oakfield', '--url', `https://${host}/channel.json`, '--key', open];
await command('deploy', '--for', 'chrome', ...address, '--out', at('deploy'));
const policy = JSON.parse(readFileSync(at('deploy/chrome-linux.json'), 'utf8'));
const [managed] = Object.values<Record<string, unknown>>(policy['3rdparty'].extensions);
const identity = await makeIdentity(host);
const session = browserSession({ ...(managed && { managed }), trustedKey: identity.keyHash });

let nginx: Nginx;
let composer: OpenComposer;

beforeAll(async () => {
  nginx = await startNginx(identity);
  session().sites.forward(host, nginx.port);
});
afterAll(() => nginx?.stop());

async function publish(version: number, aliases: string[] = []): Promise<void> {
  const pack = at(`pack-${version}.json`);
  writeFileSync(pack, JSON.stringify({ ...schoolPack(version, aliases), orgId: 'oakfield' }));
  await command('sign', pack, '--key', secret);
  const signed = at(`pack-${version}.signed.json`);
  await command('publish', signed, '--out', nginx.folder, '--org', 'oakfield', '--key', secret);
}

async function lookNow() {
  const popup = await openPopup(session(), 'policy');
  await pressOn(popup, '[aria-labelledby="delivery"] button');
  return popup;
}

/** What the web server was asked for, once the look has come to it. */
async function requestsOfALook() {
  const before = nginx.requests().length;
  await lookNow();
  return poll(async () => {
    const since = nginx.requests().slice(before);
    return since.length > 0 ? since : undefined;
  }, 'nobody asks');
}

it('a changed pack, and then a rule switched off, show in an open composer without a reload', async () => {
  await publish(1);
  await says(await lookNow(), 'edition 1');
  composer = await openComposer(session(), surfaceNamed('X home post'));
  await type(composer, draft);
  await wordsMarked(composer, firstMarks);

  await publish(2, ['Old Nest']);
  await says(await lookNow(), 'edition 2');
  await composer.page.bringToFront();
  await wordsMarked(composer, laterMarks);

  await command('publish', '--out', nginx.folder, '--key', secret, '--off', 'oakfield-named');
  await says(await lookNow(), 'Rules switched off by your school: 1');
  await composer.page.bringToFront();
  await wordsMarked(composer, []);
});

it('an unchanged channel costs one short answer: no preflight, no cookie, no second file', async () => {
  await requestsOfALook();
  const since = await requestsOfALook();
  expect(since).toEqual([
    {
      method: 'GET',
      path: '/channel.json',
      status: 304,
      bytes: expect.any(Number),
      asked: expect.any(Number),
      cookie: '',
    },
  ]);
  expect(since[0]?.bytes).toBeLessThanOrEqual(300);
});
