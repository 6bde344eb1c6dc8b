import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { rosterOf } from '../../../src/admin/roster/make-roster.ts';
import { basePack } from '../../../src/policy/base/base.ts';
import { makeSigner } from '../../updates/sign.ts';
import { faults } from '../driver/axe.ts';
import { openComposer, type } from '../driver/compose.ts';
import { launch } from '../driver/launch.ts';
import { wordsMarked } from '../driver/marks.ts';
import { openPopup, pressOn, says, wordsIn } from '../driver/own-page.ts';
import { panelWhere } from '../driver/panel.ts';
import {
  draft,
  firstMarks,
  laterMarks,
  type PackHost,
  packUrl,
  schoolPack,
  signer,
  startPackHost,
} from '../driver/school.ts';
import { browserSession } from '../driver/session.ts';
import { surfaceNamed } from '../driver/surfaces.ts';

/** Rules that a school pushes, by browser policy: Firefox takes it from a manifest, Chromium from the machine. */

const rootKeys = [signer.pinned];
const post = surfaceNamed('X home post');
const checkNow = '[aria-labelledby="delivery"] button';

describe('a pack in the browser policy', async () => {
  const packInline = await signer.sign(schoolPack(3));
  const set = { ring: 'pilot', pollMinutes: 90, contactName: 'IT desk', telemetry: 'off' };
  const session = browserSession({ managed: { rootKeys, packInline, ...set } });

  it('is in force: drafts are checked by it, and the popup says where it comes from', async () => {
    const composer = await openComposer(session(), post);
    await type(composer, draft);
    await wordsMarked(composer, firstMarks);
    const { cards } = await panelWhere(composer.page, ({ cards }) => cards.length > 0);
    expect(cards[0]?.text).toContain('Oakfield asks to be left out of posts.');

    const popup = await openPopup(session(), 'policy');
    await says(popup, 'Oakfield rules, edition 3');
    await says(popup, 'Set by your school through this browser');
  });

  it('is shown on the options page as the school’s to change, with nothing to fill in', async () => {
    const page = await session().openExtension('options.html');
    await says(page, 'What is set there cannot be changed here.');
    await says(page, 'Fingerprint of its keys');
    for (const shown of ['pilot', '90', 'IT desk', 'none are kept']) await says(page, shown);
    expect(await faults(page)).toEqual([]);
    expect(await wordsIn(page, 'textarea, input')).toEqual([]);
  });
});

describe('a roster', async () => {
  const rosterKey = randomBytes(32);
  const person = { first: 'Ngozi', surname: 'Okafor', kind: 'pupil' as const };
  const roster = rosterOf([person], rosterKey, () => false);
  const packInline = await signer.sign({ ...schoolPack(3), roster });
  const key = rosterKey.toString('base64url');
  const session = browserSession({ managed: { rootKeys, packInline, rosterKey: key } });

  it('knows a name that neither the pack nor the browser’s storage holds, nor the key', async () => {
    const popup = await openPopup(session(), 'policy');
    await says(popup, 'Oakfield rules, edition 3');
    const accounts = { 'twitter:jobarnes_ta': 'personal' };
    const kept = await popup.evaluate(
      async (chosen) => {
        await chrome.storage.local.set({ choices: chosen });
        const areas = [chrome.storage.local, chrome.storage.session];
        return JSON.stringify(await Promise.all(areas.map((area) => area.get())));
      },
      { school: { kind: 'built-in', id: 'abbots-lea' }, accounts },
    );

    const composer = await openComposer(session(), post);
    await type(composer, 'ngozi okafor came by ');
    const { what = '' } = basePack.rules.find(({ id }) => id === 'pupil-named') ?? {};
    await panelWhere(composer.page, ({ cards }) => cards.some(({ text }) => text.includes(what)));
    // Packs are kept as they were signed, in base64.
    const decoded = [...`${kept}${packInline}`.matchAll(/"payload":"([^"]+)"/g)].map(
      ([, text = '']) => Buffer.from(text, 'base64url').toString(),
    );
    expect(decoded.filter((text) => text.includes('"roster"')).length).toBeGreaterThan(1);
    for (const text of [kept, ...decoded]) {
      expect(text.toLowerCase()).not.toMatch(/ngozi|okafor/);
      expect(text).not.toContain(key);
    }
  });
});

describe('a pack at an address of the school', () => {
  const session = browserSession({ managed: { rootKeys, packUrls: [packUrl] } });
  let host: PackHost;
  beforeAll(() => {
    host = startPackHost(session().sites);
  });

  const lookNow = async (seen: string) => {
    const popup = await openPopup(session(), 'policy');
    await pressOn(popup, checkNow);
    await says(popup, seen);
    return popup;
  };

  it('changes what an open composer says, without a reload', async () => {
    host.text = await signer.sign(schoolPack(1));
    await lookNow('edition 1');
    const composer = await openComposer(session(), post);
    await type(composer, draft);
    await wordsMarked(composer, firstMarks);

    host.text = await signer.sign(schoolPack(2, ['Old Nest']));
    await lookNow('edition 2');
    await composer.page.bringToFront();
    await wordsMarked(composer, laterMarks);
  });

  it('is asked for without cookies, headers of our own or a preflight', async () => {
    await session().open(new URL('/', packUrl).href);
    host.text = await signer.sign(schoolPack(5));
    host.requests = [];
    await lookNow('edition 5');
    expect(host.requests.map(({ method }) => method)).toEqual(['GET']);
    const sent = Object.keys(host.requests[0]?.headers ?? {});
    expect(sent.filter((name) => !browsersOwn.test(name))).toEqual([]);
  });

  it.each([
    {
      what: 'is signed by somebody else',
      pack: async () => (await makeSigner(signer.pinned.kid)).sign(schoolPack(11)),
      reason: 'The signature does not fit',
      detail: signer.pinned.kid,
    },
    {
      what: 'is older',
      pack: () => signer.sign(schoolPack(9)),
      reason: 'It is older than the rules already in force',
      detail: '9',
    },
    {
      what: 'has mistakes in it',
      pack: () => signer.sign({ ...schoolPack(11), school: { aliases: [] } }),
      reason: 'The signature is right, but the rules have mistakes in them.',
      detail: 'school > name: is missing',
    },
    {
      what: 'is no pack at all',
      pack: async () => '<!doctype html><title>Sign in</title>',
      reason: 'What arrived is not a signed set of rules.',
      detail: 'The rules in force stay as they were.',
    },
  ])('is refused when it $what; the last good one stays, and the popup says why', async (bad) => {
    host.text = await signer.sign(schoolPack(10));
    await lookNow('edition 10');
    host.text = await bad.pack();
    const popup = await lookNow(bad.reason);
    await says(popup, bad.detail);
    await says(popup, 'edition 10');

    const composer = await openComposer(session(), post);
    await type(composer, draft);
    await wordsMarked(composer, firstMarks);
  });
});

/** What browsers put on every request by themselves. */
const browsersOwn =
  /^(host|connection|pragma|cache-control|accept|accept-encoding|accept-language|user-agent|origin|te|priority|sec-.*)$/;

it('a pushed pack survives a restart of the browser with its address out of reach', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'second-look-profile-'));
  const managed = { rootKeys, packUrls: [packUrl] };
  const before = await launch(inject('browser'), { profile, managed });
  try {
    startPackHost(before.sites).text = await signer.sign(schoolPack(1));
    const popup = await openPopup(before, 'policy');
    await pressOn(popup, checkNow);
    await says(popup, 'edition 1');
  } finally {
    await before.close();
  }

  const after = await launch(inject('browser'), { profile, managed });
  try {
    const composer = await openComposer(after, post);
    await type(composer, draft);
    await wordsMarked(composer, firstMarks);
  } finally {
    await after.close();
    rmSync(profile, { recursive: true, force: true });
  }
});
