import { describe, expect, it } from 'vitest';
import {
  chord,
  nextPosted,
  type OpenComposer,
  openComposer,
  posted,
  send,
  sendAgain,
  type,
} from './driver/compose.ts';
import { marksOnPage, wordsMarked } from './driver/marks.ts';
import { panelWhere, postIsHeld, pressInPanel } from './driver/panel.ts';
import { browserSession } from './driver/session.ts';
import { others, surfaces } from './driver/surfaces.ts';

/** Every composer of the three sites, one page load each. */

const session = browserSession();

/** Held until a reason is picked, whatever the account (clause N1), and for nothing else, whoever is answered by name. */
const text = 'Found a folder marked B801200005001 on the train ';
const marked = ['B801200005001'];

/** The rest have their own spec; `npm run support` asks for all of them here. */
const wanted = process.env.SURFACES === 'all' ? surfaces : others;
const read = wanted.filter(({ kind }) => kind !== 'message');
const messages = wanted.filter(({ kind }) => kind === 'message');

/** Fields cannot be underlined: there the cards and "Select the words" do it. */
async function isShown(composer: OpenComposer): Promise<void> {
  if (!composer.surface.field) return wordsMarked(composer, marked);
  await panelWhere(composer.page, ({ cards }) => cards.some(({ clause }) => clause.includes('N1')));
  await pressInPanel(composer.page, 'Select the words');
  const selected = await composer.editor.evaluate((editor) => {
    const { value, selectionStart, selectionEnd } = editor as HTMLInputElement;
    return value.slice(selectionStart ?? 0, selectionEnd ?? 0);
  });
  expect(selected).toBe(marked[0]);
}

function hasText({ editor }: OpenComposer): Promise<boolean> {
  return editor.evaluate((box) => /\w/.test((box as HTMLInputElement).value ?? box.textContent));
}

describe.each(read)('$name', (surface) => {
  it('shows the words, holds until a reason is picked, and then posts once', async () => {
    const composer = await openComposer(session(), surface);
    // A profile's box holds what was written there before.
    await chord(composer.page, ['Control', 'End']);
    if (await hasText(composer)) await type(composer, '. ');
    await type(composer, text);
    await isShown(composer);
    await send(composer);
    await postIsHeld(composer.page);
    await pressInPanel(composer.page, 'This is a false alarm');
    await sendAgain(composer);
    const sent = await nextPosted(composer.page);
    expect(sent.surface).toBe(surface.posted);
    expect(sent.text).toContain(text.trim());
    expect(await posted(composer.page)).toHaveLength(1);
  });
});

describe.each(messages)('$name', (surface) => {
  it('is never read, marked or held: only the reminder shows', async () => {
    const composer = await openComposer(session(), surface);
    await type(composer, text.trim());
    await panelWhere(composer.place, ({ pill }) => pill === 'Reminder');
    await send(composer);
    expect((await nextPosted(composer.page)).text).toBe(text.trim());
    expect(await marksOnPage(composer.page)).toBe(0);
  });
});
