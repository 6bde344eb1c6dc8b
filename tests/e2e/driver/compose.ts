import { setTimeout as rest } from 'node:timers/promises';
import type { ElementHandle, Frame, KeyInput, Page } from 'puppeteer-core';
import type { Posted } from '../../sites/report.ts';
import type { Session } from './launch.ts';
import type { PracticeSurface } from './surfaces.ts';

/** A composer of a practice page, open and with the caret in it. */
export interface OpenComposer {
  page: Page;
  /** The page, or the frame of it that holds the composer. */
  place: Page | Frame;
  surface: PracticeSurface;
  editor: ElementHandle<HTMLElement>;
}

export async function openComposer(
  session: Session,
  surface: PracticeSurface,
): Promise<OpenComposer> {
  const page = await session.open(surface.url);
  for (const selector of surface.open) await press(await visible(page, selector));
  const place = await placeOf(page, surface);
  let editor = await visible(place, surface.editor);
  if (surface.replaced) {
    // On a slow machine it may have been replaced before it was looked at.
    await page
      .waitForFunction((old) => !old.isConnected, { timeout: 2_000 }, editor)
      .catch(() => undefined);
    editor = await visible(page, surface.editor);
  }
  await press(editor);
  return { page, place, surface, editor };
}

/** The same on a page that is open already, where nothing has to be opened or waited for. */
export async function composerOn(page: Page, surface: PracticeSurface): Promise<OpenComposer> {
  const editor = await visible(page, surface.editor);
  await press(editor);
  return { page, place: page, surface, editor };
}

/** The page or the frame of it that holds the surface. */
async function placeOf(page: Page, { frame: address }: PracticeSurface): Promise<Page | Frame> {
  if (!address) return page;
  const isWanted = (frame: Frame) =>
    frame !== page.mainFrame() && new URL(frame.url()).pathname === address;
  return poll(async () => page.frames().find(isWanted), `no frame shows ${address}`);
}

/** Types as a person does, lines included. */
export async function type({ page, surface }: OpenComposer, text: string): Promise<void> {
  const newline: KeyInput[] = surface.enterSends ? ['Shift', 'Enter'] : ['Enter'];
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) await chord(page, newline);
    await page.keyboard.type(line);
  }
}

/** The way the surface is sent, once: the button (or buttons) or the key. */
export async function send(composer: OpenComposer): Promise<void> {
  const { surface } = composer;
  if ('press' in surface.send)
    for (const selector of surface.send.press.slice(0, -1))
      await press(await enabled(composer, selector));
  await sendAgain(composer);
}

/** Only the last of several screens: what a person presses after a hold. */
export async function sendAgain(composer: OpenComposer): Promise<void> {
  const { page, surface, editor } = composer;
  if ('press' in surface.send) {
    await press(await enabled(composer, surface.send.press.at(-1) ?? ''));
    return;
  }
  const isFocused = (box: Element) => (box.getRootNode() as Document).activeElement === box;
  if (!(await editor.evaluate(isFocused))) await press(editor);
  await chord(page, surface.send.keys as KeyInput[]);
}

export async function chord(page: Page, keys: KeyInput[]): Promise<void> {
  for (const key of keys) await page.keyboard.down(key);
  for (const key of keys.toReversed()) await page.keyboard.up(key);
}

/** Everything the page and its frames have published so far. */
export async function posted(page: Page): Promise<Posted[]> {
  const lists = page.frames().map((frame) => frame.evaluate(() => window.practice?.posted ?? []));
  return (await Promise.all(lists)).flat();
}

/** Waits until the page has published something and gives the latest. */
export async function nextPosted(page: Page): Promise<Posted> {
  return poll(async () => (await posted(page)).at(-1), 'nothing was posted');
}

/** The first match that a person could see and press; waits for one. */
export async function visible(
  page: Page | Frame,
  selector: string,
): Promise<ElementHandle<HTMLElement>> {
  return poll(async () => {
    for (const match of await page.$$(selector))
      if (await match.evaluate(isPressable)) return match as ElementHandle<HTMLElement>;
    return undefined;
  }, `nothing visible matches ${selector}`);
}

/** What a press works on, once the page takes one: after a change of the text that may be a while. */
export async function enabled(
  { place }: OpenComposer,
  selector: string,
): Promise<ElementHandle<HTMLElement>> {
  return poll(async () => {
    const match = await visible(place, selector);
    const off = await match.evaluate(
      (element) => element.ariaDisabled === 'true' || element.matches(':disabled'),
    );
    return off ? undefined : match;
  }, `${selector} stays disabled`);
}

function isPressable(element: Element): boolean {
  if (element.closest('[aria-hidden="true"], [inert]')) return false;
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  const { width, height, right, bottom } = element.getBoundingClientRect();
  return width > 1 && height > 1 && right > 0 && bottom > 0;
}

/** Presses the middle of an element with the real mouse. */
export async function press(element: ElementHandle<Element>): Promise<void> {
  await element.scrollIntoView();
  await element.click();
}

/**
 * Asks again until there is an answer. For what no page event announces to a driver. The short rests
 * are for the browser: asked without a pause, it puts off work of its own, such as reading policies.
 * @throws after ten seconds.
 */
export async function poll<T>(
  ask: () => Promise<T | undefined>,
  problem: string | (() => string),
): Promise<T> {
  const end = Date.now() + 10_000;
  while (Date.now() < end) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await rest(40);
  }
  throw new Error(typeof problem === 'string' ? problem : problem());
}

/** Asks for a place until it stays the same: a page that still fills in moves what a person would press. */
export async function still<T extends { x: number; y: number }>(
  ask: () => Promise<T | undefined>,
  problem: string,
): Promise<T> {
  let before: T | undefined;
  return poll(async () => {
    const now = await ask();
    const isStill = now && now.x === before?.x && now.y === before.y;
    before = now;
    return isStill ? now : undefined;
  }, problem);
}
