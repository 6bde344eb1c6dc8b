import type { KeyInput } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import {
  chord,
  enabled,
  nextPosted,
  type OpenComposer,
  openComposer,
  poll,
  posted,
  sendAgain,
  type,
} from './driver/compose.ts';
import { move } from './driver/editing.ts';
import { controlsInPanel, focusInPanel, hasFocus, pressUntil } from './driver/focus.ts';
import { panelWhere, postIsHeld, shownRoot } from './driver/panel.ts';
import { browserSession } from './driver/session.ts';
import { type PracticeSurface, surfaceNamed } from './driver/surfaces.ts';

const session = browserSession();

/** Held until a reason is picked, so that nothing but the person's choice lets it go (clause N1). */
const text = 'Lost: planner B801200005001 ';

const dialogs = [
  'Facebook post',
  'X post in the dialog over home',
  'LinkedIn post',
  'LinkedIn post in the shadow root',
].map(surfaceNamed);

async function composerWith(surface: PracticeSurface, words: string): Promise<OpenComposer> {
  const composer = await openComposer(session(), surface);
  await type(composer, words);
  return composer;
}

const editorText = ({ editor }: OpenComposer) => editor.evaluate(({ innerText }) => innerText);

async function enterPanel({ page }: OpenComposer): Promise<void> {
  await chord(page, ['F2']);
  expect(await focusInPanel(page)).toBeDefined();
}

/** By keyboard alone: into the panel, to the radio buttons, to the one wanted, and out again. */
async function pickReason(composer: OpenComposer): Promise<void> {
  const focusOn = (name: string) => async () =>
    (await focusInPanel(composer.page))?.includes(name) ?? false;
  await enterPanel(composer);
  await pressUntil(composer, ['Tab'], focusOn('Approved post'));
  await pressUntil(composer, ['ArrowDown'], focusOn('false alarm'));
  await chord(composer.page, ['Escape']);
}

describe.each(dialogs)('$name', (surface) => {
  it('keeps focus in the text while the panel opens; F2, Tab, Shift+Tab and Escape go in, round and back', async () => {
    const composer = await composerWith(surface, text);
    const { page, editor } = composer;
    await panelWhere(page, ({ isOpen }) => isOpen);
    expect(await hasFocus(editor)).toBe(true);
    await page.keyboard.type('today');
    await move(composer, ['ArrowLeft'], 'day'.length);
    const before = await editorText(composer);
    const address = page.url();

    await enterPanel(composer);
    const controls = await controlsInPanel(page);
    expect(controls.length).toBeGreaterThan(3);
    const reached = new Set<string | undefined>();
    const isAt = (control: string | undefined) => async () => {
      const at = await focusInPanel(page);
      reached.add(at);
      return at === control;
    };
    await pressUntil(composer, ['Tab'], isAt(controls.at(-1)));
    await pressUntil(composer, ['Shift', 'Tab'], isAt(controls[0]));
    expect([...reached]).toEqual(expect.arrayContaining(controls));
    expect(reached).not.toContain(undefined);

    await page.keyboard.type('nj');
    await chord(page, ['Escape']);
    expect(await focusInPanel(page)).toBeUndefined();
    expect(await hasFocus(editor)).toBe(true);
    expect(await editorText(composer)).toBe(before);
    expect(page.url()).toBe(address);

    await page.keyboard.type('(mon)');
    expect(await editorText(composer)).toContain('to(mon)day');
  });

  it.each(['Enter', ' '] as const)(
    'holds Post pressed by the key "%s", and lets it go after a reason',
    async (key) => {
      const composer = await composerWith(surface, text);
      const { page } = composer;
      const selector = 'press' in surface.send ? (surface.send.press.at(-1) ?? '') : '';
      const button = await enabled(composer, selector);
      // In Quill, Tab is a character: people leave it backwards.
      const keys: KeyInput[] = surface.name.includes('shadow') ? ['Shift', 'Tab'] : ['Tab'];
      const toPost = () => pressUntil(composer, keys, () => hasFocus(button));

      await toPost();
      await page.keyboard.press(key);
      await postIsHeld(composer.page);
      await pickReason(composer);
      await toPost();
      await page.keyboard.press(key);
      expect((await nextPosted(page)).text).toBe(text);
    },
  );
});

describe.each(['X post by Ctrl+Enter', 'Facebook comment by Enter'].map(surfaceNamed))(
  '$name',
  (surface) => {
    const keys = 'keys' in surface.send ? surface.send.keys : [];

    it('never slips through a hold by a key that repeats or is pressed twice, and posts once after it', async () => {
      const composer = await composerWith(surface, text);
      const { page } = composer;
      const keepPressed = async () => {
        for (const key of [...keys, 'Enter', 'Enter', 'Enter'] as const)
          await page.keyboard.down(key as 'Enter');
        for (const key of keys.toReversed()) await page.keyboard.up(key as 'Enter');
      };
      await keepPressed();
      await sendAgain(composer);
      await sendAgain(composer);
      await postIsHeld(composer.page);
      expect((await editorText(composer)).trim()).toBe(text.trim());

      await pickReason(composer);
      await keepPressed();
      expect((await nextPosted(page)).text).toBe(text);
      await keepPressed();
      expect(await posted(page)).toHaveLength(1);
    });
  },
);

describe.each(['X home post', 'LinkedIn post'].map(surfaceNamed))('$name', (surface) => {
  it('tells assistive technology what it shows, by role and name', async () => {
    const composer = await composerWith(surface, text);
    await sendAgain(composer);
    await panelWhere(
      composer.page,
      ({ held, cards }) => held !== '' && cards[0]?.buttons.length === 2,
    );
    const root = await shownRoot(composer.page);
    const stage = (
      await root?.evaluateHandle((shadow) => shadow.querySelector('.second-look'))
    )?.asElement();
    for (const wanted of [
      'aria/Second Look for Abbot’s Lea School[role="dialog"]',
      'aria/Second Look: Post is waiting[role="button"]',
      'aria/If it should go out as it is, why?[role="group"]',
      'aria/We hold consent[role="radio"]',
      'aria/Select the words[role="button"]',
      'aria/Not relevant[role="button"]',
      'aria/Close[role="button"]',
    ])
      expect(await stage?.$(wanted), wanted).not.toBeNull();
    expect(await stage?.$$('aria/[role="article"]')).not.toHaveLength(0);
    await poll(async () => {
      const said = await stage?.$eval('[role="status"]', (region) => region.textContent);
      return said?.startsWith('Post is waiting. Change the words') || undefined;
    }, 'nothing is said of the hold');
  });
});

/** Escape in the page shuts this dialog with all that was written in it. */
it('keeps focus in the panel when a card is dismissed, and gives it back at Escape', async () => {
  const composer = await composerWith(
    surfaceNamed('LinkedIn post'),
    'Lost: the planner of V802200005002 ',
  );
  const { page, editor } = composer;
  const before = await editorText(composer);
  await panelWhere(page, ({ isOpen }) => isOpen);
  await enterPanel(composer);
  await pressUntil(composer, ['Tab'], async () => (await focusInPanel(page)) === 'Not relevant');
  await page.keyboard.press('Enter');
  await panelWhere(page, ({ cards }) =>
    cards.every(({ buttons }) => !buttons.includes('Not relevant')),
  );
  expect(await focusInPanel(page)).toBeDefined();

  await chord(page, ['Escape']);
  expect(await hasFocus(editor)).toBe(true);
  expect(await editorText(composer)).toBe(before);
});
