import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { fingerprintOf } from '../../src/updates/root.ts';
import { faults } from './driver/axe.ts';
import { openComposer, type } from './driver/compose.ts';
import { wordsMarked } from './driver/marks.ts';
import { gone, present, pressByKey, pressOn, says, wordsIn } from './driver/own-page.ts';
import {
  draft,
  firstMarks,
  type PackHost,
  packUrl,
  schoolPack,
  signer,
  startPackHost,
} from './driver/school.ts';
import { browserSession } from './driver/session.ts';
import { surfaceNamed } from './driver/surfaces.ts';

/** Joining a school on a computer that nobody manages. */

const session = browserSession();
let host: PackHost;
beforeAll(() => {
  host = startPackHost(session().sites);
});

const school = { orgId: 'oakfield', orgName: 'Oakfield Primary School', rootKeys: [signer.pinned] };
const codeOf = (settings: object) =>
  Buffer.from(JSON.stringify({ type: 'join', schemaVersion: 1, ...school, ...settings })).toString(
    'base64url',
  );

async function openOptions(): Promise<Page> {
  const page = await session().openExtension('options.html');
  await says(page, 'Where each rule comes from');
  return page;
}

/** Pastes a code, as one does: all at once. */
async function paste(page: Page, code: string): Promise<void> {
  await page.evaluate((text) => {
    const field = document.querySelector('textarea');
    if (!field) return;
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, code);
  await pressOn(page, '#join ~ .actions .button');
}

describe('joining by hand', () => {
  it('shows the fingerprint to compare first, and nothing is in force before', async () => {
    const page = await openOptions();
    await paste(page, codeOf({ packUrls: [packUrl] }));
    await says(page, 'Is this really from Oakfield Primary School?');
    const pins = { orgId: 'oakfield', keys: [signer.pinned], threshold: 1 };
    expect(await wordsIn(page, '.fingerprint')).toEqual([await fingerprintOf(pins)]);
    expect(await faults(page)).toEqual([]);
    await pressOn(page, '.fingerprint ~ .actions .button:not(.button-main)');
    await gone(page, '.fingerprint');
    await says(page, 'Nobody yet. The built-in rules are in force.');
  });

  it('asks again once the code that was compared is no longer what stands there', async () => {
    const page = await openOptions();
    await paste(page, codeOf({}));
    await present(page, '.fingerprint');
    await page.type('#code', ' ');
    await gone(page, '.fingerprint');
  });

  it('brings the school’s rules, asked for without cookies, a preflight or a permission', async () => {
    host.text = await signer.sign({ ...schoolPack(3), orgId: 'oakfield' });
    host.requests = [];
    const page = await openOptions();
    await paste(page, codeOf({ packUrls: [packUrl] }));
    await pressOn(page, '.fingerprint ~ .actions .button-main');
    await says(page, 'Oakfield rules, edition 3');
    await says(page, 'You did, with a join code from your school.');
    expect(host.requests.map(({ method, headers }) => [method, headers.cookie])).toEqual([
      ['GET', undefined],
    ]);

    const composer = await openComposer(session(), surfaceNamed('X home post'));
    await type(composer, draft);
    await wordsMarked(composer, firstMarks);
  });

  it('leads whoever joins by keys to the question, back from it, and on to what came of it', async () => {
    const page = await openOptions();
    const look = '#join ~ .actions .button';
    await paste(page, codeOf({}));
    await present(page, '#compare:focus');
    await pressByKey(page, look, 'Enter');
    await present(page, '#compare:focus');
    await pressByKey(page, '.fingerprint ~ .actions .button:last-child', 'Enter');
    await present(page, '#join:focus');
    await pressByKey(page, look, 'Enter');
    await present(page, '#compare:focus');
    await pressByKey(page, '.fingerprint ~ .actions .button-main', 'Enter');
    await present(page, '#set-up:focus');
    await says(page, 'You did, with a join code from your school.');
  });

  it('ends when the person leaves, with a second press, since only the code brings it back', async () => {
    const page = await openOptions();
    const leave = '#join ~ .actions .button:last-of-type';
    await pressOn(page, leave);
    await says(page, 'Press again to leave');
    await says(page, 'You did, with a join code from your school.');
    await pressOn(page, leave);
    await says(page, 'Nobody yet. The built-in rules are in force.');
    await says(page, 'Abbot’s Lea School');
  });

  it('says what is wrong with something that is no code, or one with mistakes', async () => {
    const page = await openOptions();
    await paste(page, 'Dear colleagues, here is the code');
    await says(page, 'This is not a join code.');
    await paste(page, await signer.sign(schoolPack(1)));
    await says(page, 'This is a file of rules. Join with your school');
    await paste(page, codeOf({ packUrls: ['http://oakfield.example/'] }));
    await says(page, 'should be an https address');
    await paste(page, codeOf({ rootKeys: undefined }));
    await says(page, 'which signing key to trust');
  });
});

it('rules come from a signed file where the school has no address, and every rule is traced to its layer', async () => {
  const page = await openOptions();
  await paste(page, codeOf({}));
  await pressOn(page, '.fingerprint ~ .actions .button-main');
  await says(page, 'Rules from a file');
  await choose(page, await signer.sign({ ...schoolPack(4), orgId: 'oakfield' }));
  await says(page, 'Oakfield rules, edition 4 (rules: 1)');
  await pressOn(page, '.layer summary');
  await says(page, 'Oakfield asks to be left out of posts.');
  expect(await faults(page)).toEqual([]);
});

it('why a file of rules is not taken is said to screen readers too', async () => {
  const page = await openOptions();
  await choose(page, await signer.sign({ ...schoolPack(2), orgId: 'oakfield' }));
  await says(page, 'It is older than the rules already in force');
  expect((await wordsIn(page, '[role="status"]')).join()).toContain('It is older than');
});

/** Chooses a file of this text, as the browser's own window would. */
function choose(page: Page, text: string): Promise<void> {
  return page.evaluate((content) => {
    const input = document.querySelector<HTMLInputElement>('#open-pack ~ input');
    const chosen = new DataTransfer();
    chosen.items.add(new File([content], 'rules.json'));
    if (input) input.files = chosen.files;
    input?.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
}

it('each thing that the school set several of has a line of its own', async () => {
  const page = await openOptions();
  const facts = { orgName: 'Oakfield', packUrls: ['https://a.example/p', 'https://b.example/p'] };
  await page.evaluate((managed) => chrome.storage.local.set({ managed }), facts);
  await says(page, 'https://b.example/p');
  const lines = await page.$$eval('.facts dd', (all) => all.map(({ innerText }) => innerText));
  expect(lines).toContain(facts.packUrls.join('\n'));
});
