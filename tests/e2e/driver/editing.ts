import type { KeyInput } from 'puppeteer-core';
import { chord, type OpenComposer, visible } from './compose.ts';

/** What a person does to text besides typing it, by the keyboard alone. */

export function newLine({ page, surface }: OpenComposer): Promise<void> {
  return chord(page, surface.enterSends ? ['Shift', 'Enter'] : ['Enter']);
}

/** Presses keys that move the caret; editors hear of that a little later than of a key. */
export async function move(composer: OpenComposer, keys: KeyInput[], count = 1): Promise<void> {
  for (let n = 0; n < count; n++) await chord(composer.page, keys);
  await markup(composer);
}

/** Presses the keys until they change nothing more. */
export async function untilDone(composer: OpenComposer, keys: KeyInput[]): Promise<void> {
  for (let before: string | undefined, now = await markup(composer); now !== before; ) {
    before = now;
    await move(composer, keys, 2);
    now = await markup(composer);
  }
}

/** What sites make up anew each time: Draft.js's keys. */
const madeUp = / (data-offset-key|data-editor|id|aria-describedby)="[^"]*"/g;

/** The editor's own HTML once it has come to rest, without names that are random. */
export async function markup({ page, surface }: OpenComposer): Promise<string> {
  const editor = await visible(page, surface.editor);
  const html = await editor.evaluate(async (element) => {
    const nextFrame = () => new Promise((done) => requestAnimationFrame(done));
    let before: string;
    do {
      before = element.innerHTML;
      await nextFrame();
      await nextFrame();
    } while (before !== element.innerHTML);
    return before;
  });
  return html.replaceAll(madeUp, '');
}
