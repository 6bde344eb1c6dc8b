import { describe, expect, it } from 'vitest';
import {
  chord,
  nextPosted,
  type OpenComposer,
  openComposer,
  poll,
  sendAgain,
  type,
  visible,
} from './driver/compose.ts';
import { marksOnPage, wordsMarked } from './driver/marks.ts';
import { panelWhere, postIsHeld, pressInPanel } from './driver/panel.ts';
import { serveHtml } from './driver/serve-html.ts';
import { browserSession } from './driver/session.ts';
import { type PracticeSurface, surfaceNamed } from './driver/surfaces.ts';

/** Boxes of which it shows only when the caret is in them already what they are. */

const session = browserSession();
const host = 'web.facebook.com';
const text = 'Lost: planner B801200005001 on the front';
const marked = ['B801200005001'];

/** A box that says nothing of itself, with a text in it that is marked; Enter sends. */
async function openNameless(): Promise<OpenComposer> {
  const html = `<!doctype html><meta charset="utf-8"><main><div>
      <div id="editor" role="textbox" contenteditable="true" style="min-height: 5em"></div></div></main>
    <script>
      window.practice = { posted: [] };
      editor.addEventListener('keydown', (event) => {
        if (event.key !== 'Enter' || event.shiftKey) return;
        event.preventDefault();
        practice.posted.push({ surface: 'comment', text: editor.innerText });
      });
    </script>`;
  serveHtml(session(), host, html);
  const surface: PracticeSurface = {
    ...surfaceNamed('Facebook comment by Enter'),
    url: `https://${host}/`,
    editor: '#editor',
  };
  const composer = await openComposer(session(), surface);
  await type(composer, text);
  await wordsMarked(composer, marked);
  return composer;
}

describe('a box that is written in already', () => {
  it('is read no longer once it says that it takes a private message', async () => {
    const composer = await openNameless();
    const { page, editor } = composer;
    await editor.evaluate((box) => box.setAttribute('aria-placeholder', 'Write to Priya Nair'));
    await panelWhere(page, ({ pill }) => pill === 'Reminder');
    await poll(async () => (await marksOnPage(page)) === 0 || undefined, 'marks stay');
    await type(composer, ' B801200005002 ');
    await sendAgain(composer);
    expect((await nextPosted(page)).text.trim()).toBe(`${text} B801200005002`);
    expect(await marksOnPage(page)).toBe(0);
  });

  it.each([
    [
      'says that it takes a comment',
      (box: HTMLElement) => box.setAttribute('aria-label', 'Write a comment…'),
    ],
    [
      'has a post around it',
      (box: HTMLElement) => box.parentElement?.setAttribute('role', 'article'),
    ],
  ])('is held at Enter once it %s', async (_, becomeComment) => {
    const composer = await openNameless();
    const { page, editor } = composer;
    await editor.evaluate(becomeComment);
    await sendAgain(composer);
    await postIsHeld(page);
    await pressInPanel(page, 'This is a false alarm');
    await sendAgain(composer);
    expect((await nextPosted(page)).text).toBe(text);
  });
});

describe('a pop-up that fades in with the caret in its box', () => {
  it('is marked, and held at Ctrl+Enter', async () => {
    const { page, editor } = await openComposer(session(), surfaceNamed('X home post'));
    // Our code is there before the pop-up opens.
    await page.keyboard.type('C');
    await panelWhere(page, () => true);
    await page.keyboard.press('Backspace');
    await page.addStyleTag({
      content:
        '[aria-modal="true"] { animation: 0.25s fade } @keyframes fade { from { opacity: 0 } }',
    });
    await editor.evaluate((box) => box.blur());
    await page.keyboard.press('n');
    const surface = surfaceNamed('X post by Ctrl+Enter');
    const box = await visible(page, surface.editor);
    await box.evaluate(async (one) => {
      const dialog = one.closest('[aria-modal="true"]');
      await Promise.all(dialog?.getAnimations().map(({ finished }) => finished) ?? []);
    });
    const composer = { page, place: page, surface, editor: box };
    await type(composer, text);
    await wordsMarked(composer, marked);
    await chord(page, ['Control', 'Enter']);
    await postIsHeld(page);
  });
});
