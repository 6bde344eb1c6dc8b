import { describe, expect, it } from 'vitest';
import {
  chord,
  nextPosted,
  type OpenComposer,
  openComposer,
  send,
  sendAgain,
  type,
} from './driver/compose.ts';
import { markup, move, newLine, untilDone } from './driver/editing.ts';
import { wordsMarked } from './driver/marks.ts';
import { panelWhere, pressInPanel } from './driver/panel.ts';
import { browserSession } from './driver/session.ts';
import { comments, posts } from './driver/surfaces.ts';

/** The same keys with and without the extension leave the same text, byte for byte. */

const extended = browserSession();
const plain = browserSession({ extension: false });

/** Short enough for one row: where a line wraps, browsers differ in how far an arrow key goes. */
const last = 'Lost: B801200005001 found ';
const text = `Ahh 👨‍👩‍👧‍👦🏴󠁧󠁢󠁳󠁣󠁴󠁿🇬🇧 e\u0301\nمرحبا Hello عالم\n${last}`;
const number = ['B801200005001'];

interface Step {
  name: string;
  marked: string[];
  edit(composer: OpenComposer): Promise<void>;
}

const steps: Step[] = [
  { name: 'typed', marked: number, edit: (composer) => type(composer, text) },
  {
    name: 'written before',
    marked: number,
    async edit(composer) {
      await move(composer, ['Control', 'Home']);
      await composer.page.keyboard.type('New. ');
    },
  },
  {
    name: 'a line broken before the words',
    marked: number,
    async edit(composer) {
      await move(composer, ['Control', 'End']);
      await move(composer, ['ArrowLeft'], 'B801200005001 found '.length);
      await newLine(composer);
    },
  },
  {
    name: 'a word broken in two',
    marked: [],
    async edit(composer) {
      await move(composer, ['ArrowRight'], 4);
      await newLine(composer);
    },
  },
  { name: 'all undone', marked: [], edit: (composer) => untilDone(composer, ['Control', 'z']) },
  {
    name: 'all redone',
    marked: [],
    edit: (composer) => untilDone(composer, ['Control', 'Shift', 'Z']),
  },
  {
    name: 'joined again',
    marked: number,
    async edit(composer) {
      // Where redo leaves the caret depends on how fast was typed.
      await move(composer, ['Control', 'End']);
      await move(composer, ['ArrowLeft'], '200005001 found '.length);
      await move(composer, ['Backspace']);
    },
  },
  {
    name: 'pasted below itself',
    marked: [...number, ...number],
    async edit(composer) {
      for (const key of ['a', 'c'] as const) await move(composer, ['Control', key]);
      await move(composer, ['Control', 'End']);
      await chord(composer.page, ['Control', 'v']);
    },
  },
  {
    name: 'cut and pasted over everything',
    marked: [...number, ...number],
    async edit(composer) {
      for (const key of ['a', 'x', 'v', 'a', 'v'] as const) await move(composer, ['Control', key]);
    },
  },
];

/** What is in the editor after each step. */
async function write(
  composer: OpenComposer,
  after: (step: Step) => Promise<void>,
): Promise<Record<string, string>> {
  const seen: Record<string, string> = {};
  for (const step of steps) {
    await step.edit(composer);
    seen[step.name] = await markup(composer);
    await after(step);
  }
  return seen;
}

/** Two rows of the table that differ only in how they are sent are one editor. */
const surfaces = [...posts, ...comments].filter(
  ({ name }) => name !== 'X post by Ctrl+Enter' && name !== 'Facebook comment by Enter',
);

describe.each(surfaces)('$name', (surface) => {
  it('holds and publishes the text as it would without the extension, and the marks follow', async () => {
    const bare = await openComposer(plain(), surface);
    const wanted = await write(bare, async () => undefined);
    await send(bare);
    const published = await nextPosted(bare.page);

    const composer = await openComposer(extended(), surface);
    const seen = await write(composer, ({ marked }) => wordsMarked(composer, marked));
    expect(seen).toEqual(wanted);
    await send(composer);
    await panelWhere(composer.page, ({ held }) => held !== '');
    await pressInPanel(composer.page, 'This is a false alarm');
    await sendAgain(composer);
    expect(await nextPosted(composer.page)).toEqual(published);
  });
});
