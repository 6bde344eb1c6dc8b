import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import texts from '../../../assets/locales/en_GB/updates.json' with { type: 'json' };
import { reasonKey } from '../../../src/updates/refusal.ts';
import {
  type Attack,
  attacks,
  listsOf,
  publishByChannel,
  publishTen,
} from '../../attacks/attacks.ts';
import { edition, makeScene, type Reply, type Scene } from '../../attacks/scene.ts';
import { signAll } from '../../updates/sign.ts';
import { aRoot } from '../../updates/world.ts';
import { fillStorage, haltBeforeStep, stopBackground } from '../driver/background.ts';
import { chord, type OpenComposer, openComposer, type } from '../driver/compose.ts';
import { launch, type Session } from '../driver/launch.ts';
import { wordsMarked } from '../driver/marks.ts';
import { openPopup, says } from '../driver/own-page.ts';
import { surfaceNamed } from '../driver/surfaces.ts';

/** The attack table through the real worker: a browser that joined a school, and the school's host. */

const host = 'packs.oakfield.example';
let session: Session;
let popup: Page;
let composer: OpenComposer;
let files = new Map<string, string | Reply>();

beforeAll(async () => {
  session = await launch(inject('browser'));
  session.sites.serve(host, (request, response) => {
    const file = files.get((request.url ?? '').split('/').at(-1) ?? '');
    if (typeof file === 'function') return file(response);
    response.writeHead(file ? 200 : 404, { 'Access-Control-Allow-Origin': '*' }).end(file);
  });
  popup = await openPopup(session, 'policy');
  composer = await openComposer(session, surfaceNamed('X home post'));
});
afterAll(() => session?.close());

beforeEach(() => {
  files = new Map();
});

/** Joins a new school, whose edition 10 is then in force. */
async function school(attack: Partial<Attack> = {}): Promise<Scene> {
  const scene = await makeScene(attack, {
    put: (name, content) => void files.set(name, content),
    settle: async (version) => {
      await look();
      await inForce(version);
    },
  });
  await publishTen(scene, attack as Attack);
  const { orgId, keys, threshold } = scene.pins;
  const url = `https://${host}/${crypto.randomUUID()}/${scene.asked}`;
  const settings = { orgId, rootKeys: keys, rootThreshold: threshold, packUrls: [url] };
  await ask({
    type: 'join',
    code: JSON.stringify({ type: 'join', schemaVersion: 1, ...settings }),
  });
  await inForce(10);
  return scene;
}

/** Asks the worker as one of our own pages does; whoever is stopped in between gives no answer. */
async function ask(message: object): Promise<void> {
  await popup.bringToFront();
  await popup.evaluate(
    (asked) => chrome.runtime.sendMessage(asked).catch(() => undefined),
    message,
  );
}

const look = () => ask({ type: 'refresh' });
const inForce = (version: number) => says(popup, `Oakfield rules, edition ${version}`);

/** The school's rule still speaks in a composer that was open all along. */
async function stillWorks(): Promise<void> {
  await composer.page.bringToFront();
  for (const words of [
    ['Oakfield Primary School'],
    ['Oakfield Primary School', 'Oakfield Primary School'],
  ]) {
    await chord(composer.page, ['Control', 'a']);
    await type(composer, `${words.join(', ')}. `);
    await wordsMarked(composer, words);
  }
}

describe('after an attack the last good rules work on, and the popup says why:', () => {
  it.each(attacks)('$name ($reason)', async (attack) => {
    const scene = await school(attack);
    const last = (await attack.attempt(scene)) ?? 10;
    await look();
    await says(popup, texts[reasonKey(attack.reason)]);
    await inForce(last);
    await stillWorks();
  });
});

it('100,000 words are taken, and the page goes on', async () => {
  const scene = await school();
  scene.put('pack.json', await edition(11, [scene.signer], { lists: listsOf(100_000) }));
  await scene.settle(11);
  await stillWorks();
});

describe('a worker that is stopped has the old rules or the new, whole, and goes on:', () => {
  /** Everything an update does, in order, when the keys change and a channel names a new pack. */
  const steps = [
    'fetch channel.json',
    'fetch root-1.json',
    'write pushed',
    'fetch root-2.json',
    'write pushed',
    'fetch pack-11.json',
    'write slot',
    'write pushed',
  ];

  async function waitingForEleven(): Promise<Scene> {
    const scene = await school({ byChannel: true });
    const { signer, second, put } = scene;
    put('root-1.json', await signAll(aRoot(1, [signer, second]), [signer, second]));
    await publishByChannel(scene, 11, { root: 1 });
    return scene;
  }

  it.each(steps.map((step, at) => ({ step, nth: at + 1 })))(
    'stopped before step $nth, $step',
    async ({ step, nth }) => {
      const scene = await waitingForEleven();
      const { hasHalted } = await haltBeforeStep(session, nth);
      void look();
      expect(await hasHalted()).toBe(step);
      await stopBackground(session);
      await stillWorks();
      await scene.settle(11);
    },
  );

  it('stopped after the last step: there is no further one', async () => {
    const scene = await waitingForEleven();
    const { halted } = await haltBeforeStep(session, steps.length + 1);
    await scene.settle(11);
    expect(await halted()).toBeUndefined();
    await stillWorks();
    // It would hang at its next step.
    await stopBackground(session);
  });
});

it('storage that is full half-way costs nothing: the old rules stay, and the new come with room', async () => {
  const scene = await school();
  await popup.bringToFront();
  await fillStorage(popup);
  scene.put('pack.json', await edition(11, [scene.signer], { lists: listsOf(5_000) }));
  await look();
  await says(popup, texts['updates.refused.storage-full']);
  await inForce(10);
  await popup.evaluate(async () => {
    const all = await chrome.storage.local.get();
    await chrome.storage.local.remove(Object.keys(all).filter((key) => key.startsWith('filler-')));
  });
  await scene.settle(11);
  await stillWorks();
});

it('an address that asks to be left alone for an hour is', async () => {
  const scene = await school();
  const wait = { 'Retry-After': '3600', 'Access-Control-Expose-Headers': 'Retry-After' };
  scene.put('pack.json', (response) =>
    response.writeHead(503, { ...wait, 'Access-Control-Allow-Origin': '*' }).end('Busy'),
  );
  await look();
  const { waitUntil } = await popup.evaluate(
    async () =>
      (await chrome.storage.session.get('last-check'))['last-check'] as { waitUntil: number },
  );
  expect(waitUntil - Date.now()).toBeGreaterThan(3_000_000);
});

it('a look comes by itself when the alarm rings, which is there again after every stop', async () => {
  const scene = await school();
  scene.put('pack.json', await edition(11, [scene.signer]));
  await popup.evaluate(() => chrome.alarms.create('refresh', { when: Date.now() }));
  await inForce(11);
  await popup.evaluate(() => chrome.alarms.clearAll());
  await stopBackground(session);
  await look();
  const [alarm] = await popup.evaluate(() => chrome.alarms.getAll());
  expect(alarm?.periodInMinutes).toBeGreaterThanOrEqual(54);
  expect(alarm?.periodInMinutes).toBeLessThanOrEqual(66);
});

it.each(['local', 'managed'] as const)(
  'a script in a site’s page reads nothing in storage.%s',
  async (area) => {
    await popup.bringToFront();
    const read = await popup.evaluate(async (name) => {
      const [tab] = await chrome.tabs.query({ url: 'https://x.com/*' });
      const [ran] = await chrome.scripting.executeScript({
        target: { tabId: tab?.id ?? -1 },
        args: [name],
        func: (asked) =>
          chrome.storage[asked].get().then(
            (all) => Object.keys(all).join(),
            (error: Error) => `refused: ${error.message}`,
          ),
      });
      return String(ran?.result);
    }, area);
    expect(read).toMatch(/^refused: /);
  },
);
