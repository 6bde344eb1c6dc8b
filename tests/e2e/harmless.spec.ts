import { describe, expect, it } from 'vitest';
import { nextPosted, openComposer, send, type } from './driver/compose.ts';
import { wordsMarked } from './driver/marks.ts';
import { type Box, overlap, panelBox, panelWhere, pressInPanel } from './driver/panel.ts';
import { browserSession } from './driver/session.ts';
import { surfaceNamed } from './driver/surfaces.ts';

/** What people complain of in extensions that mark what they write, one composer for each editor engine. */

const session = browserSession();
const text = 'Lost: planner B801200005001 on the front';
const marked = ['B801200005001'];

const engines = ['Facebook post', 'X home post', 'LinkedIn post', 'LinkedIn company post'];

describe.each(engines)('%s', (name) => {
  it('the cards lie beside the words, marks stay with them and leave others’ alone, and what they select is written over as anything else', async () => {
    const composer = await openComposer(session(), surfaceNamed(name));
    const { page, editor } = composer;
    await page.setViewport({ width: 1280, height: 600 });
    await page.evaluate(() => CSS.highlights.set('theirs', new Highlight(new Range())));
    // Pressed before anything was shown of it.
    await type(composer, text);
    await editor.click({ count: 3 });
    expect(await page.evaluate(() => String(getSelection()).trim())).toBe(text);
    await page.keyboard.press('End');
    await wordsMarked(composer, marked);
    await panelWhere(page, ({ isOpen }) => isOpen);
    const words = await editor.evaluate((box): Box => box.getBoundingClientRect().toJSON());
    expect(overlap(await panelBox(page), words)).toBe(false);

    await page.evaluate(() => window.scrollTo(0, 30));
    await wordsMarked(composer, marked);
    const scrolled = () => page.evaluate(() => [window.scrollX, window.scrollY]);
    const before = await scrolled();
    await pressInPanel(page, 'to look at');
    await pressInPanel(page, 'to look at');
    await pressInPanel(page, 'Select the words');
    expect(await scrolled()).toEqual(before);

    await page.keyboard.type('with a name');
    await wordsMarked(composer, []);
    expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual(['theirs']);
    await send(composer);
    expect((await nextPosted(page)).text).toBe(text.replace(marked[0] ?? '', 'with a name'));
  });
});
