import { setTimeout as rest } from 'node:timers/promises';
import type { KeyInput } from 'puppeteer-core';
import type { PlatformId } from '../../src/policy/vocabulary.ts';
import { type OpenComposer, press } from '../../tests/e2e/driver/compose.ts';
import { chordFast, compose, drag, typeFast } from './keys.ts';
import type { Step } from './steps.ts';

/** Does one step as a person would: trusted keys and presses, the browser's own clipboard. */
export async function act(composer: OpenComposer, step: Step): Promise<void> {
  const { page, editor } = composer;
  switch (step.do) {
    case 'type':
      return typeFast(page, step.text);
    case 'press':
      return pressKeys(composer, step.keys, step.times);
    case 'paste':
      return paste(composer, step);
    case 'mention':
      return mention(composer);
    case 'click':
      return click(composer, step.count);
    case 'compose':
      return compose(page, step.stages, step.taken);
    case 'drag':
      return dragWord(composer);
    case 'leave':
      if (step.how === 'tab') return switchTabs(composer);
      return editor.evaluate((box) => {
        box.blur();
        box.focus({ preventScroll: true });
      });
    case 'rest':
      await page.evaluate(() => window.passTime(5_000));
      await rest(pauses[step.how]);
  }
}

/** In which the extension, too, does what it puts off: between words, and in the middle of one; in milliseconds. */
const pauses = { short: 220, long: 700 };

async function pressKeys(
  { page, surface }: OpenComposer,
  keys: readonly string[],
  times: number,
): Promise<void> {
  const line: KeyInput[] = surface.enterSends ? ['Shift', 'Enter'] : ['Enter'];
  const wanted = keys[0] === 'line' ? line : (keys as KeyInput[]);
  for (let n = 0; n < times; n++) {
    await chordFast(page, wanted);
    // Nobody cuts twice before the editor has heard of the first.
    await page.evaluate(() => window.calm());
  }
}

/** Puts a copy of the given text on the clipboard by the page's own copy event, and pastes it. */
async function paste({ page }: OpenComposer, { text, html }: { text: string; html?: string }) {
  await page.evaluate(
    (plain, markup) => {
      const once = { capture: true, once: true };
      // Without a selection there is nothing to copy unless a page says otherwise.
      window.addEventListener('beforecopy', (event) => event.preventDefault(), once);
      const fill = (event: ClipboardEvent) => {
        event.preventDefault();
        event.stopImmediatePropagation();
        event.clipboardData?.setData('text/plain', plain);
        if (markup) event.clipboardData?.setData('text/html', markup);
      };
      window.addEventListener('copy', fill, once);
    },
    html ? html.replaceAll(/<[^>]*>/g, ' ') : text,
    html ?? '',
  );
  await chordFast(page, ['Control', 'c']);
  await chordFast(page, ['Control', 'v']);
}

/** Beginnings of names that the practice pages know. */
const names: Record<PlatformId, string> = { facebook: 'pri', twitter: 'nor', linkedin: 'har' };

/** Types the beginning of a name and picks the first that the site offers, if it does. */
async function mention({ page, editor, surface }: OpenComposer): Promise<void> {
  await typeFast(page, ` @${names[surface.platform]}`);
  const option = await editor.evaluateHandle(async (box) => {
    await window.settle();
    window.passTime(300);
    await window.settle();
    return (box.getRootNode() as Document | ShadowRoot).querySelector('[role="option"]');
  });
  await (option.asElement() as OpenComposer['editor'] | null)?.click();
}

interface Point {
  x: number;
  y: number;
}

/** In the first line, near its beginning; and in the middle of the last. */
function lines({ editor }: OpenComposer): Promise<{ first: Point; last: Point }> {
  return editor.evaluate((box) => {
    const all = [...box.querySelectorAll('p, [data-block]')];
    const { left, top, height } = (all[0] ?? box).getBoundingClientRect();
    const end = (all.at(-1) ?? box).getBoundingClientRect();
    return {
      first: { x: left + 30, y: top + Math.min(height, 20) / 2 },
      last: { x: (end.left + end.right) / 2, y: end.bottom - Math.min(end.height, 20) / 2 },
    };
  });
}

async function click(composer: OpenComposer, count: number): Promise<void> {
  const { x, y } = (await lines(composer)).first;
  await composer.page.mouse.click(x, y, { count });
}

/** A word of the first line is carried to the last. */
async function dragWord(composer: OpenComposer): Promise<void> {
  const { first } = await lines(composer);
  await composer.page.mouse.click(first.x, first.y, { count: 2 });
  // Else an editor may not have heard of the selection, and TipTap takes the press for a third of three.
  await composer.page.evaluate(() => window.settle().then(() => window.passTime(1_000)));
  await drag(composer.page, first, (await lines(composer)).last);
}

async function switchTabs({ page }: OpenComposer): Promise<void> {
  const all = await page.browser().pages();
  await all.find((other) => other !== page)?.bringToFront();
  await page.bringToFront();
}

/** Presses what sends, if the page lets it be pressed; gives whether it did. */
export async function pressSend({ page, surface }: OpenComposer): Promise<boolean> {
  const selectors = 'press' in surface.send ? surface.send.press : [];
  for (const match of await page.$$(selectors[0] ?? '')) {
    const isReady = await match.evaluate(
      (button) =>
        !button.matches(':disabled, [aria-disabled="true"], [aria-hidden="true"] *') &&
        button.checkVisibility({ visibilityProperty: true }),
    );
    if (!isReady) continue;
    await press(match);
    return true;
  }
  return false;
}
