import { afterAll, beforeAll, expect, it } from 'vitest';
import { openComposer, poll, type } from '../driver/compose.ts';
import { wordsMarked } from '../driver/marks.ts';
import { makeIdentity, type Nginx, startNginx } from '../driver/nginx.ts';
import { openPopup, pressOn, says } from '../driver/own-page.ts';
import { draft, firstMarks, laterMarks, packUrl, schoolPack, signer } from '../driver/school.ts';
import { browserSession } from '../driver/session.ts';
import { surfaceNamed } from '../driver/surfaces.ts';

/** The whole way: the machine's policy file, a real web server with the shipped configuration, a composer. */

const { hostname } = new URL(packUrl);
const identity = await makeIdentity(hostname);
const session = browserSession({
  managed: { orgId: 'oakfield', rootKeys: [signer.pinned], packUrls: [packUrl] },
  trustedKey: identity.keyHash,
});

let nginx: Nginx;

beforeAll(async () => {
  nginx = await startNginx(identity);
  session().sites.forward(hostname, nginx.port);
});
afterAll(() => nginx?.stop());

const publish = async (version: number, aliases: string[] = []) =>
  nginx.put('pack.json', await signer.sign({ ...schoolPack(version, aliases), orgId: 'oakfield' }));

async function lookNow() {
  const popup = await openPopup(session(), 'policy');
  await pressOn(popup, '[aria-labelledby="delivery"] button');
  return popup;
}

it('a changed pack speaks in an open composer, without a reload', async () => {
  await publish(1);
  await says(await lookNow(), 'edition 1');
  const composer = await openComposer(session(), surfaceNamed('X home post'));
  await type(composer, draft);
  await wordsMarked(composer, firstMarks);

  await publish(2, ['Old Nest']);
  await says(await lookNow(), 'edition 2');
  await composer.page.bringToFront();
  await wordsMarked(composer, laterMarks);
});

it('an unchanged pack costs one short answer: no preflight, no cookie, no second file', async () => {
  const before = nginx.requests().length;
  await lookNow();
  const since = await poll(async () => {
    const all = nginx.requests().slice(before);
    return all.length > 0 ? all : undefined;
  }, 'nobody asks');
  expect(since).toEqual([
    {
      method: 'GET',
      path: '/pack.json',
      status: 304,
      bytes: expect.any(Number),
      asked: expect.any(Number),
      cookie: '',
    },
  ]);
  expect(since[0]?.bytes).toBeLessThanOrEqual(300);
});
