import type { KeyInput, Page } from 'puppeteer-core';
import type { TabId } from '../../../src/popup/tabs.tsx';
import { poll, still } from './compose.ts';
import type { Session } from './launch.ts';

/**
 * The extension's own pages. Firefox reports neither that they have loaded nor handles to what is on
 * them, so everything here asks the page by selector and presses by place.
 */

/** The popup in a tab of its own, with one of its tabs open. */
export async function openPopup(session: Session, tab: TabId): Promise<Page> {
  const page = await session.openExtension('popup.html');
  await pressOn(page, `#tab-${tab}`);
  await present(page, `#tab-${tab}[aria-selected="true"]`);
  await present(page, '[role="tabpanel"] > *');
  return page;
}

/**
 * The same as the toolbar opens it: over the page in front, and gone once another comes forward. Only
 * Chromium opens it for a driver; elsewhere it is a tab.
 */
export async function openToolbarPopup(session: Session, tab: TabId): Promise<Page> {
  if (session.id !== 'chromium') return openPopup(session, tab);
  const front = await session.openExtension('options.html');
  await front.evaluate(() => chrome.action.openPopup());
  const isPopup = (url: string) => url.endsWith('/popup.html');
  const popup = await session.browser.waitForTarget((one) => isPopup(one.url()));
  const page = await popup.asPage();
  await pressOn(page, `#tab-${tab}`);
  await present(page, `#tab-${tab}[aria-selected="true"]`);
  return page;
}

/** Presses the middle of the first match, once there is one and it stands still. */
export async function pressOn(page: Page, selector: string): Promise<void> {
  const place = () => ask(page, `nothing matches ${selector}`, placeOf, selector);
  const { x, y } = await still(place, `${selector} moves on`);
  await page.mouse.click(x, y);
}

/** Presses the first match by key, once there is one. */
export async function pressByKey(page: Page, selector: string, key: KeyInput): Promise<void> {
  const focus = (css: string) => {
    document.querySelector<HTMLElement>(css)?.focus();
    return document.activeElement?.matches(css) || undefined;
  };
  await ask(page, `${selector} takes no focus`, focus, selector);
  await page.keyboard.press(key);
}

/** Types into the field that matches, as a person does. */
export async function typeInto(page: Page, selector: string, text: string): Promise<void> {
  await pressOn(page, selector);
  await page.keyboard.type(text);
}

/** Waits for something that matches. */
export async function present(page: Page, selector: string): Promise<void> {
  await ask(page, `nothing matches ${selector}`, placeOf, selector);
}

/** Waits until nothing matches any more. */
export async function gone(page: Page, selector: string): Promise<void> {
  const isGone = (css: string) => document.querySelector(css) === null || undefined;
  await ask(page, `${selector} stays`, isGone, selector);
}

/** Waits until the text a person reads on a page holds these words. */
export async function says(page: Page, words: string): Promise<void> {
  const isSaid = (text: string) => document.body?.innerText.includes(text) || undefined;
  await ask(page, `the page does not say "${words}"`, isSaid, words);
}

/** The words of everything that matches now. */
export function wordsIn(page: Page, selector: string): Promise<string[]> {
  return page.evaluate(
    (css) => Array.from(document.querySelectorAll(css), (element) => element.textContent ?? ''),
    selector,
  );
}

/** Picks an option of the list with this label. */
export async function pick(page: Page, label: string, value: string): Promise<void> {
  const choose = ([name, option]: [string, string]) => {
    const labels = [...document.querySelectorAll('label')];
    const list = labels.find((one) => one.textContent === name)?.control;
    if (!(list instanceof HTMLSelectElement)) return undefined;
    list.value = option;
    list.dispatchEvent(new Event('change', { bubbles: true }));
    return true;
  };
  await ask(page, `there is no list "${label}"`, choose, [label, value]);
}

function placeOf(selector: string): { x: number; y: number } | undefined {
  const element = document.querySelector(selector);
  if (!element) return undefined;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

/** Asks the page until it answers; a page on its way to an address answers nothing. */
function ask<A, T>(
  page: Page,
  problem: string,
  question: (about: A) => T | undefined,
  about: A,
): Promise<T> {
  const answer = async () => (await page.evaluate(question as never, about as never)) as T;
  return poll(() => answer().catch(() => undefined), problem);
}
