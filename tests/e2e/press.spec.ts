import type { KeyInput } from 'puppeteer-core';
import { describe, expect, inject, it } from 'vitest';
import { troubleOn } from './driver/background.ts';
import {
  chord,
  enabled,
  nextPosted,
  type OpenComposer,
  openComposer,
  posted,
  press,
  send,
  sendAgain,
  type,
  visible,
} from './driver/compose.ts';
import { hasFocus, pressUntil } from './driver/focus.ts';
import { panelWhere, postIsHeld, readyToPost } from './driver/panel.ts';
import { serveHtml } from './driver/serve-html.ts';
import { browserSession } from './driver/session.ts';
import { type PracticeSurface, surfaceNamed } from './driver/surfaces.ts';

/** Every way a person may press Post, and every way our own code may fail at it. */

const session = browserSession();
const text = 'Add me on Snapchat if you get stuck, Year 9! ';
const host = 'web.facebook.com';

/** A page of the site that nobody has described, whose button posts in its own way. */
async function openPage(fields: string, script: string): Promise<OpenComposer> {
  const composer = await openComposer(session(), servePage(fields, script));
  await type(composer, text);
  return composer;
}

function servePage(fields: string, script: string): PracticeSurface {
  const html = `<!doctype html><meta charset="utf-8"><main><form>${fields}
    <div id="editor" contenteditable style="min-height: 5em"></div><button type="button">Post</button></form></main>
    <script>
      window.practice = { posted: [] };
      const post = () => practice.posted.push({ surface: 'post', text: editor.innerText });
      ${script}
    </script>`;
  serveHtml(session(), host, html);
  return {
    ...surfaceNamed('Facebook post'),
    url: `https://${host}/`,
    open: [],
    editor: '#editor',
    replaced: false,
    send: { press: ['main button'] },
  };
}

async function isLookedAt({ page }: OpenComposer): Promise<void> {
  await panelWhere(page, ({ cards }) => cards.some(({ clause }) => clause.includes('N6')));
}

async function tapPost({ page, surface }: OpenComposer): Promise<void> {
  const button = await visible(page, 'press' in surface.send ? (surface.send.press[0] ?? '') : '');
  await button.tap();
}

describe('a finger on Post', () => {
  it.each([
    ['as it is lifted', "document.querySelector('button').addEventListener('touchend', post);"],
    [
      'by the press it becomes',
      "document.querySelector('button').addEventListener('click', post);",
    ],
  ])(
    'is held where the site posts %s, and goes through once after the card was seen',
    async (_, script) => {
      const composer = await openPage('', script);
      const trouble = troubleOn(composer.page);
      await isLookedAt(composer);
      await tapPost(composer);
      await postIsHeld(composer.page);
      await readyToPost(composer.page);
      await tapPost(composer);
      expect((await nextPosted(composer.page)).text.trim()).toBe(text.trim());
      expect(await posted(composer.page)).toHaveLength(1);
      expect(trouble).toEqual([]);
    },
  );
});

describe('a post whose box nobody wrote in', () => {
  it('is looked at once the pointer comes near, and held', async () => {
    const filled = `editor.textContent = ${JSON.stringify(text)};
      document.querySelector('button').addEventListener('click', post);`;
    const surface = servePage('', filled);
    const page = await session().open(surface.url);
    const [editor, button] = [await visible(page, '#editor'), await visible(page, 'main button')];
    const composer: OpenComposer = { page, place: page, surface, editor };
    await button.hover();
    await isLookedAt(composer);
    await button.click();
    await postIsHeld(composer.page);
    await readyToPost(page);
    await button.click();
    expect((await nextPosted(page)).text.trim()).toBe(text.trim());
  });

  it('is held at once where another box of the page was used before', async () => {
    const opens = `
      document.querySelector('button').addEventListener('click', () => {
        const dialog = document.createElement('div');
        dialog.role = 'dialog';
        dialog.style = 'position: fixed; inset: 20px; background: white';
        dialog.innerHTML = '<form><div id="shared" contenteditable style="min-height: 3em"></div><button type="button">Share</button></form>';
        document.body.append(dialog);
        shared.textContent = ${JSON.stringify(text)};
        dialog.querySelector('button').addEventListener('click', post);
      });`;
    const composer = await openComposer(session(), servePage('', opens));
    const { page } = composer;
    await page.keyboard.type('Chips');
    await send(composer);
    await (await visible(page, '[role="dialog"] button')).click();
    await postIsHeld(composer.page);
  });
});

describe('a draft with more warnings than cards, once the panel says "press Post again"', () => {
  const many =
    'Add me on Snapchat if you get stuck, Year 9! My class is feral. Our draft report is in and it is a Good. ' +
    'Our school is in deficit by 200 grand. Our deputy is so lazy it hurts.';
  const inline = '[data-testid="tweetButtonInline"]';
  const comment = '[componentkey*="replaceableCommentTools"] button[type="submit"]';

  it.each<[string, KeyInput | 'mouse' | 'double click', string]>([
    ['X home post', 'mouse', inline],
    ['X home post', 'double click', inline],
    ['X home post', 'Enter', inline],
    ['X home post', ' ', inline],
    ['LinkedIn comment', 'mouse', comment],
    ['LinkedIn comment', 'Enter', comment],
  ])('%s: goes out once at the next press, by %j', async (name, way, selector) => {
    const composer = await openComposer(session(), surfaceNamed(name));
    const { page } = composer;
    // All cards have to show.
    await page.setViewport({ width: 1280, height: 1800 });
    await type(composer, many);
    await panelWhere(page, ({ text }) => text.includes('1 more'));
    const button = await enabled(composer, selector);
    const pressPost = async () => {
      if (way === 'mouse') return press(button);
      if (way === 'double click') return button.click({ count: 2 });
      await pressUntil(composer, ['Tab'], () => hasFocus(button));
      await page.keyboard.press(way);
    };
    await pressPost();
    await postIsHeld(composer.page);
    await readyToPost(page);
    await pressPost();
    await nextPosted(page);
    expect(await posted(page)).toHaveLength(1);
  });
});

describe('a site that takes the box away with what was posted', () => {
  it('has the same words held again in the next one', async () => {
    const composer = await openPage(
      '',
      `document.querySelector('button').addEventListener('click', () => {
        post();
        const fresh = editor.cloneNode();
        editor.replaceWith(fresh);
        fresh.focus();
      });`,
    );
    const { page } = composer;
    await isLookedAt(composer);
    await send(composer);
    await postIsHeld(composer.page);
    await readyToPost(page);
    await sendAgain(composer);
    await nextPosted(page);
    const editor = await visible(page, '#editor');
    await press(editor);
    await type(composer, text);
    await sendAgain(composer);
    await panelWhere(page, ({ held }) => held !== '');
    expect(await posted(page)).toHaveLength(1);
  });
});

describe('a form that is sent without its button', () => {
  const submits = `document.forms[0].addEventListener('submit', (event) => { event.preventDefault(); post(); });`;
  const hidden = '<input name="title"><input type="submit" style="display: none">';

  it.each<[string, string, KeyInput[]]>([
    ['by Enter in another of its fields', '', ['Enter']],
    [
      'by a key of the site’s own',
      `addEventListener('keydown', ({ key, ctrlKey }) => { if (ctrlKey && key === 'b') document.forms[0].requestSubmit(); });`,
      ['Control', 'b'],
    ],
  ])('is held %s', async (_, script, keys) => {
    const composer = await openPage(hidden, submits + script);
    await isLookedAt(composer);
    if (keys[0] === 'Enter') await (await visible(composer.page, '[name="title"]')).click();
    await chord(composer.page, keys);
    await postIsHeld(composer.page);
  });
});

describe('our own code failing', () => {
  it('holds nothing, loses nothing and throws nothing at the page', async () => {
    // A form's fields hide the DOM's own methods from every script, ours too.
    const names = ['querySelectorAll', 'matches', 'closest', 'getBoundingClientRect', 'contains'];
    const fields = names.map((name) => `<input type="hidden" name="${name}">`).join('');
    const composer = await openPage(
      fields,
      "document.querySelector('button').addEventListener('click', post);",
    );
    const trouble = troubleOn(composer.page);
    await type(composer, 'today');
    await send(composer);
    // Firefox shows an extension the DOM's own methods, whatever a page calls its fields.
    if (inject('browser') === 'firefox') {
      await postIsHeld(composer.page);
      await readyToPost(composer.page);
    }
    await send(composer);
    expect((await nextPosted(composer.page)).text.trim()).toBe(`${text}today`);
    expect(trouble).toEqual([]);
  });
});
