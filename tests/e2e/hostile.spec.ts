import { resolve } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { describe, expect, inject, it } from 'vitest';
import { closedRoots } from './driver/closed-roots.ts';
import {
  chord,
  nextPosted,
  type OpenComposer,
  openComposer,
  poll,
  posted,
  send,
  sendAgain,
  type,
  visible,
} from './driver/compose.ts';
import { cutOff } from './driver/extension.ts';
import { focusInPanel, pressUntil } from './driver/focus.ts';
import { wordsMarked } from './driver/marks.ts';
import { type Box, panel, panelBox, panelWhere, pressInPanel, shownRoot } from './driver/panel.ts';
import { browserSession } from './driver/session.ts';
import { surfaceNamed } from './driver/surfaces.ts';

/** Pages that fight the extension, or do what only a person may. */

const session = browserSession();

/** Held until a reason is picked (clause N1). */
const text = 'Lost: planner B801200005001 ';
const marked = ['B801200005001'];

/** The panel's element, as the page finds it. */
const hostElement = '[popover="manual"]';

async function write(name: string): Promise<OpenComposer> {
  const composer = await openComposer(session(), surfaceNamed(name));
  await type(composer, text);
  await wordsMarked(composer, marked);
  return composer;
}

async function stillHeld(composer: OpenComposer): Promise<void> {
  await sendAgain(composer);
  await panelWhere(composer.page, ({ held }) => held !== '');
  expect(await posted(composer.page)).toEqual([]);
}

async function postButton({ page, surface }: OpenComposer): Promise<ElementHandle<HTMLElement>> {
  return visible(page, 'press' in surface.send ? (surface.send.press.at(-1) ?? '') : '');
}

/** The events of a press, made by a script of the page; all but the click, by which the site posts. */
function pressByScript(element: ElementHandle<Element>): Promise<void> {
  return element.evaluate((target) => {
    const pointer = ['pointerdown', 'mousedown', 'pointerup', 'mouseup'];
    const given = { bubbles: true, composed: true, cancelable: true, detail: 1 };
    for (const type of pointer) target.dispatchEvent(new PointerEvent(type, given));
    for (const type of ['keydown', 'keyup'])
      target.dispatchEvent(new KeyboardEvent(type, { ...given, key: 'Enter', code: 'Enter' }));
  });
}

describe.each(['LinkedIn post', 'X post in the dialog over home'])('%s', (name) => {
  it('is still marked and held after the page said that a newer extension has come', async () => {
    const composer = await openComposer(session(), surfaceNamed(name));
    await composer.page.evaluate(() => {
      const ids = ['mgnfnbnlapiibkbndacldmebmddgddnc', 'second-look@second-look.extension'];
      for (const id of ids)
        for (const script of ['facebook', 'twitter', 'linkedin', 'compose'])
          for (const type of [
            `${id}:${script}:wxt:content-script-started`,
            'wxt:content-script-started',
          ]) {
            const detail = { contentScriptName: script, messageId: 'x' };
            document.dispatchEvent(new CustomEvent(type, { detail }));
            window.postMessage({ type, ...detail }, '*');
          }
    });
    await type(composer, text);
    await wordsMarked(composer, marked);
    await stillHeld(composer);
  });

  it('takes no press by a script for the person’s', async () => {
    const composer = await write(name);
    await stillHeld(composer);
    const host = await composer.page.waitForSelector(hostElement);
    if (!host) throw new Error('no panel');
    for (const target of [host, await postButton(composer)]) await pressByScript(target);
    await host.evaluate((element) => (element as HTMLElement).click());
    expect((await panel(composer.page))?.isOpen).toBe(true);
    await stillHeld(composer);
  });
});

describe('a hostile page', () => {
  it('cannot read the panel, and the marks’ names tell it nothing', async () => {
    const { page } = await write('LinkedIn post');
    const found = await page.evaluate((selector) => {
      const host = document.querySelector(selector);
      const roots = [...document.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot);
      return {
        root: host?.shadowRoot,
        text: host?.textContent,
        open: roots.some((root) => root?.textContent?.includes('Second Look')),
        page: document.documentElement.textContent?.includes('Not relevant'),
        names: [...CSS.highlights.keys()].join(),
      };
    }, hostElement);
    expect(found).toMatchObject({ root: null, text: '', open: false, page: false });
    expect(found.names).toMatch(/^[a-z]-\d(,[a-z]-\d)*$/);
  });

  it('that clears the marks has them back at the next change', async () => {
    const composer = await write('X home post');
    await composer.page.evaluate(() => CSS.highlights.clear());
    await type(composer, 'x');
    await wordsMarked(composer, marked);
  });

  it('that always removes, hides or disables the panel neither hangs nor loses a word, and Post still waits', async () => {
    const composer = await openComposer(session(), surfaceNamed('Facebook post'));
    await composer.page.evaluate((selector) => {
      new MutationObserver(() => {
        const host = document.querySelector<HTMLElement>(selector);
        host?.setAttribute('inert', '');
        host?.style.setProperty('display', 'none', 'important');
        host?.remove();
      }).observe(document, { subtree: true, childList: true });
    }, hostElement);
    await type(composer, text);
    await wordsMarked(composer, marked);
    await sendAgain(composer);
    await type(composer, 'today');
    expect(await composer.editor.evaluate(({ innerText }) => innerText.trim())).toBe(
      `${text}today`,
    );
    expect(await posted(composer.page)).toEqual([]);
  });

  it('that lays something over the panel gets no reason picked by the person', async () => {
    const composer = await write('X home post');
    await stillHeld(composer);
    const ways = ['', 'pointer-events: none', 'pointer-events: none !important', 'inert'];
    for (const way of ways) {
      await cover(composer.page, undefined, way);
      await pressInPanel(composer.page, 'This is a false alarm');
      await composer.page.evaluate(() => document.querySelector('#cover')?.remove());
      await stillHeld(composer);
    }
  });

  it('that keeps the panel covered cannot keep a post from going out', async () => {
    const composer = await write('X home post');
    await stillHeld(composer);
    await cover(composer.page, await panelBox(composer.page));
    await sendAgain(composer);
    expect((await nextPosted(composer.page)).text).toBe(text);
  });

  it('changes nothing of how the panel looks', async () => {
    const composer = await write('Facebook post');
    await stillHeld(composer);
    const before = await looks(composer.page);
    expect(before.length).toBeGreaterThan(20);
    await composer.page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      document.documentElement.style.fontSize = '40px';
    }, disguise);
    expect(await looks(composer.page)).toEqual(before);
  });

  it.each([
    ['', false],
    [', though it fetched focus back', true],
  ])('has none of its shortcuts set off from within the panel%s', async (_, fetches) => {
    const { page, editor } = await write('X home post');
    if (fetches) await editor.evaluate((box) => box.addEventListener('blur', () => box.focus()));
    await chord(page, ['F2']);
    await page.keyboard.type('n');
    expect(new URL(page.url()).pathname).toBe('/home');
    expect(await focusInPanel(page)).toBeDefined();
  });

  it.each(['at once', 'a moment later'])(
    'that fetches focus back %s leaves the person in the panel',
    async (when) => {
      const composer = await write('LinkedIn post');
      const { page, editor } = composer;
      await editor.evaluate((box, isLate) => {
        const fetch = () => box.focus();
        box.addEventListener('blur', () => (isLate ? setTimeout(fetch) : fetch()));
      }, when !== 'at once');
      await chord(page, ['F2']);
      await pressUntil(
        composer,
        ['Tab'],
        async () => (await focusInPanel(page)) === 'Not relevant',
      );
      await page.evaluate(() => new Promise((done) => setTimeout(done)));
      expect(await focusInPanel(page)).toBe('Not relevant');
      await chord(page, ['Escape']);
      expect(await focusInPanel(page)).toBeUndefined();
      await page.keyboard.type('today');
      expect(await editor.evaluate(({ textContent }) => textContent)).toBe(`${text}today`);
    },
  );
});

/** Everything a page may try on what is not its own. */
const disguise = `
  * { --paper: red; --ink: red; --accent: red; letter-spacing: 9px; text-transform: uppercase }
  html, body, div { color: red !important; font: 40px fantasy !important; line-height: 3 !important }
  [popover], [popover] * { all: unset !important; zoom: 2 !important; display: none !important; visibility: hidden !important;
    opacity: 0 !important; filter: blur(9px) !important; transform: scale(0) !important; pointer-events: none !important }
  ::part(panel), ::slotted(*) { display: none !important }`;

/** How every element of the panel is drawn, and where. */
async function looks(page: Page): Promise<string[]> {
  const root = await shownRoot(page);
  return (
    (await root?.evaluate(async (shadow) => {
      await Promise.all(shadow.getAnimations().map(({ finished }) => finished));
      return [...shadow.querySelectorAll('.second-look, .second-look *')].map((element) => {
        const { color, fontSize, fontFamily, letterSpacing, opacity, filter, textTransform } =
          getComputedStyle(element);
        const { width, height } = element.getBoundingClientRect();
        const style = [color, fontSize, fontFamily, letterSpacing, opacity, filter, textTransform];
        return [element.localName, ...style, Math.round(width), Math.round(height)].join(' ');
      });
    })) ?? []
  );
}

/** Something of the page over everything, or over a part, nearly invisible; presses go no further, unless it lets them through in one of these ways. */
function cover(page: Page, part?: Box, way = ''): Promise<void> {
  return page.evaluate(
    (box, more) => {
      const sheet = document.createElement('div');
      sheet.id = 'cover';
      sheet.popover = 'manual';
      const { x, y, width, height } = box ?? { x: 0, y: 0, width: innerWidth, height: innerHeight };
      sheet.style.cssText = `position: fixed; inset: ${y}px auto auto ${x}px; width: ${width}px; height: ${height}px; margin: 0; border: 0; padding: 0; opacity: 0.01; ${more}`;
      sheet.inert = more === 'inert';
      document.body.append(sheet);
      sheet.showPopover();
    },
    part,
    way,
  );
}

describe('a reload or removal while a page is open', () => {
  // Firefox brings the new code to open pages by itself; Chromium waits for the page to be reloaded.
  if (inject('browser') === 'firefox')
    it('lets new code take over from the old: one panel, the right words marked, Post held', async () => {
      const composer = await write('LinkedIn post');
      await stillHeld(composer);
      await cutOff(session());
      await session().browser.installExtension(resolve('.output/firefox-mv3'));
      await type(composer, 'today');
      await poll(
        async () => ((await closedRoots(composer.page)).length === 1 ? true : undefined),
        'the old panel stays',
      );
      await wordsMarked(composer, marked);
      await stillHeld(composer);
    });

  // Firefox ends the old code on the spot: there it can say nothing more, and takes no mark back.
  it('leaves the page working: text untouched, nothing held, and the pill says so if it can', async () => {
    const composer = await write('LinkedIn post');
    await stillHeld(composer);
    await cutOff(session());
    await type(composer, 'today');
    if (session().id === 'chromium') {
      const stopped = await panelWhere(composer.page, ({ pill }) => pill === 'Stopped');
      expect(stopped.cards).toEqual([]);
      await wordsMarked(composer, []);
    }
    await send(composer);
    expect((await nextPosted(composer.page)).text).toBe(`${text}today`);
  });
});
