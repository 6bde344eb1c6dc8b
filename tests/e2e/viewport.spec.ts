import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openComposer, poll, send, type, visible } from './driver/compose.ts';
import {
  type Box,
  overlap,
  panel,
  panelBox,
  panelWhere,
  pressInPanel,
  shownRoot,
} from './driver/panel.ts';
import { browserSession } from './driver/session.ts';
import { surfaceNamed } from './driver/surfaces.ts';

const session = browserSession();

const sizes = [
  { width: 320, height: 600 },
  { width: 480, height: 700 },
  { width: 1280, height: 900 },
];
const surfaces = ['Facebook post', 'X post in the dialog over home', 'LinkedIn post'];

describe('a school with a long name', () => {
  const name =
    'Ysgol Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch ac Eglwys Bartholomeus Sant';
  const home = surfaceNamed('X post in the dialog over home');

  beforeAll(async () => {
    const own = await session().openExtension('popup.html');
    const choices = { school: { kind: 'named', name, aliases: [] }, accounts: {} };
    await own.evaluate((kept) => chrome.storage.local.set({ choices: kept }), choices);
    await own.close();
  });
  afterAll(async () => {
    const own = await session().openExtension('popup.html');
    await own.evaluate(() => chrome.storage.local.remove('choices'));
    await own.close();
  });

  /** The name and the cards of the open panel, in pixels, and how wide the name would like to be. */
  const measured = async (page: Page) =>
    (await shownRoot(page))?.evaluate((shadow) => {
      const name = shadow.querySelector('.panel-head h2');
      const body = shadow.querySelector('.panel-body');
      const panel = shadow.querySelector('.panel');
      return {
        room: name?.clientWidth,
        wide: name?.scrollWidth,
        cards: (body?.clientHeight ?? 0) / (panel?.clientHeight ?? 1),
      };
    });

  it('has its name clear of the button that closes the panel', async () => {
    const composer = await openComposer(session(), home);
    await type(composer, 'Lost: planner B801200005001 ');
    const { text } = await panelWhere(composer.page, ({ cards }) => cards.length > 0);
    expect(text).toContain(name);
    const at = await measured(composer.page);
    expect(at?.wide).toBe(at?.room);
  });

  it('leaves room for the cards where Post waits on a page that is enlarged four times', async () => {
    const composer = await openComposer(session(), home);
    await composer.page.setViewport({ width: 320, height: 256 });
    await type(composer, 'Lost: planner B801200005001 ');
    await panelWhere(composer.page, ({ pill }) => pill.includes('to look at'));
    await send(composer);
    await panelWhere(composer.page, ({ held }) => held !== '');
    expect((await measured(composer.page))?.cards).toBeGreaterThan(0.35);
  });
});

describe.each(surfaces)('%s', (name) => {
  it.each(sizes)(
    'shows the open panel whole at $width x $height, and leaves Post free where there is room',
    async (size) => {
      const surface = surfaceNamed(name);
      const composer = await openComposer(session(), surface);
      const { page } = composer;
      await page.setViewport(size);
      await type(composer, 'Lost: planner B801200005001 ');
      if (size.width < 520) {
        // On small screens the cards wait until they are asked for.
        const { isOpen } = await panelWhere(page, ({ pill }) => pill.includes('to look at'));
        expect(isOpen).toBe(false);
        await pressInPanel(page, 'to look at');
      }
      await panelWhere(page, ({ cards }) => cards.some(({ clause }) => clause.includes('N1')));

      const box = await panelBox(page);
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.top).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(size.width);
      expect(box.bottom).toBeLessThanOrEqual(size.height);

      const button = await visible(
        page,
        'press' in surface.send ? (surface.send.press.at(-1) ?? '') : '',
      );
      const post = await button.evaluate(
        (element): Box => element.getBoundingClientRect().toJSON(),
      );
      // On narrow screens it is a sheet over the lower half, which a press of Close takes away.
      if (size.width >= 520) expect(overlap(box, post)).toBe(false);
    },
  );
});

it('leaves Post free on a page from right to left too', async () => {
  const surface = surfaceNamed('X post in the dialog over home');
  const composer = await openComposer(session(), surface);
  const { page } = composer;
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  await page.setViewport({ width: 800, height: 500 });
  await type(composer, 'Lost: planner B801200005001 ');
  await panelWhere(page, ({ cards }) => cards.some(({ clause }) => clause.includes('N1')));
  const button = await visible(page, '[aria-modal="true"] [data-testid="tweetButton"]');
  const post = await button.evaluate((element): Box => element.getBoundingClientRect().toJSON());
  expect(overlap(await panelBox(page), post)).toBe(false);
});

describe('a page of the site that is put away, not removed', () => {
  it('takes the open cards of its comment with it, and brings them back', async () => {
    const composer = await openComposer(session(), surfaceNamed('Facebook comment by Enter'));
    const { page } = composer;
    await type(composer, 'Lost: planner B801200005001 ');
    await panelWhere(page, ({ cards }) => cards.length > 0);
    await page.evaluate(() => {
      const main = document.querySelector<HTMLElement>('[role="main"]');
      const next = document.createElement('h1');
      next.textContent = 'Sefton swimmers';
      main?.style.setProperty('display', 'none');
      main?.after(next);
    });
    await poll(async () => ((await panel(page)) ? undefined : true), 'the cards stay');
    await page.evaluate(() => {
      document.querySelector('h1')?.remove();
      document.querySelector<HTMLElement>('[role="main"]')?.style.removeProperty('display');
    });
    await panelWhere(page, ({ cards }) => cards.length > 0);
  });
});

async function panelStyle(page: Page) {
  const root = await shownRoot(page);
  return root?.evaluate((shadow) => {
    const panel = shadow.querySelector('.panel');
    const { backgroundColor, animationName } = getComputedStyle(panel ?? shadow.host);
    return { backgroundColor, animationName };
  });
}

// Firefox's driver cannot set what a person prefers.
if (inject('browser') === 'chromium')
  it('follows dark colours and reduced motion', async () => {
    const composer = await openComposer(session(), surfaceNamed('X home post'));
    const { page } = composer;
    const prefer = (colours: string, motion: string) =>
      page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: colours },
        { name: 'prefers-reduced-motion', value: motion },
      ]);
    await prefer('light', 'no-preference');
    await type(composer, 'Lost: planner B801200005001 ');
    await panelWhere(page, ({ isOpen }) => isOpen);
    const light = await panelStyle(page);
    await prefer('dark', 'reduce');
    const dark = await panelStyle(page);
    expect(light?.animationName).not.toBe('none');
    expect(dark?.animationName).toBe('none');
    expect(dark?.backgroundColor).not.toBe(light?.backgroundColor);
  });
