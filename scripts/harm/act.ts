import { setTimeout as rest } from 'node:timers/promises';
import type { KeyInput } from 'puppeteer-core';
import type { PlatformId } from '../../src/policy/vocabulary.ts';
import { chord, type OpenComposer, press } from '../../tests/e2e/driver/compose.ts';
import type { Step } from './steps.ts';

/** How long a page takes to follow its editor, in milliseconds. */
export const settles = 400;

/** Does one step as a person would: trusted keys and presses, the browser's own clipboard. */
export async function act(composer: OpenComposer, step: Step): Promise<void> {
  const { page, editor } = composer;
  await page.evaluate(() => window.passTime(40));
  switch (step.do) {
    case 'type':
      return page.keyboard.type(step.text);
    case 'press':
      return pressKeys(composer, step.keys, step.times);
    case 'paste':
      return paste(composer, step);
    case 'mention':
      return mention(composer);
    case 'click':
      return click(composer, step.count);
    case 'leave':
      if (step.how === 'tab') return switchTabs(composer);
      return editor.evaluate((box) => {
        box.blur();
        box.focus({ preventScroll: true });
      });
    case 'rest':
      return page.evaluate(() => window.passTime(5_000));
  }
}

/** These go by what is drawn, and sites draw a button, or take one away, a moment after the text changes. */
const byRow = new Set(['Home', 'End', 'ArrowUp', 'ArrowDown']);

async function pressKeys(
  { page, surface }: OpenComposer,
  keys: readonly string[],
  times: number,
): Promise<void> {
  const line: KeyInput[] = surface.enterSends ? ['Shift', 'Enter'] : ['Enter'];
  const wanted = keys[0] === 'line' ? line : (keys as KeyInput[]);
  if (keys.some((key) => byRow.has(key))) await rest(settles);
  for (let n = 0; n < times; n++) await chord(page, wanted);
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
  await chord(page, ['Control', 'c']);
  await chord(page, ['Control', 'v']);
}

/** Beginnings of names that the practice pages know. */
const names: Record<PlatformId, string> = { facebook: 'pri', twitter: 'nor', linkedin: 'har' };

/** Types the beginning of a name and picks the first that the site offers, if it does in time. */
async function mention({ page, editor, surface }: OpenComposer): Promise<void> {
  await page.keyboard.type(` @${names[surface.platform]}`);
  const option = await editor.evaluateHandle(async (box) => {
    const root = box.getRootNode() as Document | ShadowRoot;
    for (let frame = 0; frame < 30; frame++) {
      const found = root.querySelector('[role="option"]');
      if (found) return found;
      await new Promise(requestAnimationFrame);
    }
    return null;
  });
  await (option.asElement() as OpenComposer['editor'] | null)?.click();
}

/** In the first line, near its beginning. */
async function click({ page, editor }: OpenComposer, count: number): Promise<void> {
  const { x, y } = await editor.evaluate((box) => {
    const line = box.querySelector('p, [data-block]') ?? box;
    const { left, top, height } = line.getBoundingClientRect();
    return { x: left + 30, y: top + Math.min(height, 20) / 2 };
  });
  await page.mouse.click(x, y, { count });
}

async function switchTabs({ page }: OpenComposer): Promise<void> {
  const other = await page.browser().newPage();
  await other.bringToFront();
  await other.close();
  await page.bringToFront();
}

/** Presses what sends, if the page lets it be pressed. Undefined: there is nothing to post. */
export async function pressSend({ page, surface }: OpenComposer): Promise<true | undefined> {
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
  return undefined;
}
