import { readFile } from 'node:fs/promises';
import type { ElementHandle, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { faults } from './driver/axe.ts';
import { stopBackground } from './driver/background.ts';
import { closedRoots } from './driver/closed-roots.ts';
import { poll, visible } from './driver/compose.ts';
import {
  openPopup,
  openToolbarPopup,
  present,
  pressByKey,
  pressOn,
  says,
} from './driver/own-page.ts';
import { serveHtml } from './driver/serve-html.ts';
import { browserSession } from './driver/session.ts';
import { looked } from './driver/settings.ts';

const session = browserSession();

describe('check now', () => {
  it('says that nobody is signed in, and stops', async () => {
    const html = '<form><input type="password" aria-label="Password"></form>';
    serveHtml(session(), 'www.facebook.com', html);
    const page = await session().openExtension('checkup.html?site=facebook');
    await says(page, 'Nobody is signed in to Facebook');
    await present(page, '[data-outcome="signed-out"]');
  });

  it('goes from page to page, reads what is there, and can be stopped', async () => {
    const page = await session().openExtension('checkup.html?site=twitter');
    await says(page, 'Page 2 of');
    await says(page, 'To see whether this is so:');
    await looked(page, 'X1.state', ({ value }) => value !== undefined);
    expect(await faults(page)).toEqual([]);
    // The window with the settings pages took the keys.
    await page.bringToFront();
    await pressByKey(page, '[role="status"] + .button', 'Enter');
    await says(page, 'Check again');
    await present(page, '[role="status"] ~ .button-main:focus');
    await present(page, '.item[data-item="X1"].state-fail');
  });
});

describe('check now on a site that is in the way', () => {
  it('tells a page that moved, waits for the password, and ends where nobody is signed in any more', async () => {
    let hasPassword = false;
    const password = '<form><input type="password" name="p" aria-label="Password"></form>';
    const email = `<main><fieldset><label><input type="radio" checked> Only visible to me</label></fieldset>
      <label>Let connections export it <input type="checkbox" role="switch"></label></main>`;
    const pageAt = (url: string) => {
      if (!url.includes('email-address-visibility')) return '<main>Settings</main>';
      return hasPassword ? email : password;
    };
    session().sites.serve('www.linkedin.com', ({ url = '' }, response) => {
      hasPassword ||= url.includes('p=secret');
      const isMoved = url.startsWith('/public-profile');
      const isOut = url.includes('profile-visibility');
      const location = isMoved ? '/mypreferences/d/' : '/login';
      const html = { 'Content-Type': 'text/html', 'Set-Cookie': 'liap=true; Path=/' };
      if (isMoved || isOut) response.writeHead(302, { Location: location }).end();
      else response.writeHead(200, html).end(pageAt(url));
    });
    const page = await session().openExtension('checkup.html?site=linkedin');
    await says(page, 'asks for your password');
    const isAsking = (one: Page) => one.url().includes('email-address-visibility');
    const visited = await poll(
      async () => (await session().browser.pages()).find(isAsking),
      'no page asks for the password',
    );
    await visited.evaluate(() => {
      const [box] = document.querySelectorAll('input');
      if (box) box.value = 'secret';
      box?.form?.requestSubmit();
    });
    await says(page, 'Nobody is signed in to LinkedIn');
    await present(page, '[data-outcome="moved"]');
    await present(page, '[data-outcome="signed-out"]');
    await present(page, '.item[data-item="L2"].state-pass');
  });
});

describe('the popup’s checklist', () => {
  it('shows what is left to do alone, and counts it on the toolbar icon', async () => {
    const popup = await openPopup(session(), 'checklist');
    await present(popup, '.item[data-item="X1"].state-fail');
    await pressOn(popup, '.item[data-item="F2"] summary');
    await pressOn(popup, '.item[data-item="F2"] input[type="checkbox"]');
    await present(popup, '.item[data-item="F2"].state-confirmed-by-you');
    const badge = () => popup.evaluate(() => chrome.action.getBadgeText({}));
    await poll(async () => Number(await badge()) > 0 || undefined, 'nothing is counted');

    await pressOn(popup, '.ring ~ .check input');
    await poll(
      async () => (await popup.$('.item[data-item="F2"]')) === null || undefined,
      'F2 stays',
    );
    await pressOn(popup, '.tools .check input');
    await poll(async () => (await badge()) === '' || undefined, 'the count stays');
  });

  it('is forgotten after a second press', async () => {
    const popup = await openPopup(session(), 'checklist');
    await pressOn(popup, '.tools .button:last-child');
    await says(popup, 'Press again');
    await pressOn(popup, '.tools .button:last-child');
    await present(popup, '.item[data-item="X1"].state-not-checked');
  });
});

it('what was checked long ago is asked to be checked again, on the site itself', async () => {
  const own = await session().openExtension('popup.html');
  await own.evaluate(() => {
    const looks = { X1: { state: { value: 'on', at: '2020-01-01T10:00:00.000Z' } } };
    const old = { platform: 'twitter', looks, ticks: {} };
    return chrome.storage.local.set({ checklists: { salt: 's', accounts: { old } } });
  });
  const page = await session().open('https://x.com/home');
  await poll(
    async () => (await lineSays(page, 'last checked a long time ago')) || undefined,
    'no line',
  );
  await pressIn(page, '.line', 'Check now');
  const isThere = (one: Page) => one.url().startsWith('https://x.com/settings');
  await poll(async () => (await session().browser.pages()).find(isThere), 'no check begins');
});

describe('walk me there', () => {
  it('stands beside the setting, turns green when it is right, is used by keyboard, and goes on', async () => {
    const page = await walkFrom('X5', 'https://x.com/settings/location');
    await cardSays(page, 'Now it says: on');
    await cardHasFocus(page);
    const label = await visible(page, 'main label');
    await poll(async () => (await overlap(page, label)) === 0 || undefined, 'the card covers it');
    expect(await faultsOfCard(page)).toEqual([]);

    await pressUntilFocused(page, 'It looks different');
    await page.keyboard.press('Enter');
    await cardHasFocus(page);

    await page.keyboard.press('Escape');
    await page.keyboard.press(' ');
    await cardSays(page, 'Right');
    await stopBackground(session());
    await page.keyboard.press('F2');
    await pressUntilFocused(page, 'Next');
    await page.keyboard.press('Enter');
    await poll(
      async () => (page.url().includes('/settings/location') ? undefined : true),
      'the walk does not go on',
    );
  });

  it('says the steps where the setting is not found, takes a tick, and lies above the site’s dialogs', async () => {
    const html = `<main>Posts</main><dialog id="ask">Sure? <button>No</button></dialog>
        <script>document.cookie = 'c_user=1'; ask.showModal();</script>`;
    serveHtml(session(), 'www.facebook.com', html);
    const page = await walkFrom('F1', 'https://www.facebook.com/settings/?tab=posts');
    await cardSays(page, 'was not found on this page');
    await cardSays(page, 'Choose Friends, or something narrower.');
    await page.keyboard.press('F2');
    await pressUntilFocused(page, 'I have done it');
    await page.keyboard.press('Enter');
    await cardSays(page, 'Ticked by you');
    await cardHasFocus(page);
    await pressInCard(page, 'End the walk');
    await poll(async () => ((await card(page)) ? undefined : true), 'the card stays');
  });
});

/** Begins a walk at an item of the popup's checklist. @returns the page it leads to. */
async function walkFrom(item: string, url: string): Promise<Page> {
  const popup = await openToolbarPopup(session(), 'checklist');
  await pressOn(popup, `.item[data-item="${item}"] summary`);
  // A popup that is gone may not live to say that it was pressed.
  await pressOn(popup, `.item[data-item="${item}"] .links > button`).catch(() => undefined);
  const isThere = (one: Page) => one.url().startsWith(url);
  const page = await poll(
    async () => (await session().browser.pages()).find(isThere),
    'no settings page was opened',
  );
  await page.bringToFront();
  return page;
}

/** What we show on a page, out of its reach. */
async function ours(page: Page, selector: string) {
  for (const root of await closedRoots(page)) {
    const found = await root.evaluateHandle((one, css) => one.querySelector(css), selector);
    const element = found.asElement() as ElementHandle<HTMLElement> | null;
    if (element) return element;
  }
  return undefined;
}

const card = (page: Page) => ours(page, '.walk');
const pressInCard = (page: Page, words: string) => pressIn(page, '.walk', words);

async function lineSays(page: Page, words: string): Promise<boolean> {
  const said = await (await ours(page, '.line'))?.evaluate((one) => one.textContent);
  return said?.includes(words) ?? false;
}

function cardSays(page: Page, words: string) {
  let said = '';
  return poll(
    async () => {
      said = (await (await card(page))?.evaluate((one) => one.innerText)) ?? '';
      return said.includes(words) || undefined;
    },
    () => `the card says: ${said}`,
  );
}

/** With the real mouse: what lies behind a dialog of the page cannot be pressed. */
async function pressIn(page: Page, selector: string, words: string): Promise<void> {
  const middle = await (await ours(page, selector))?.evaluate((one, name) => {
    const buttons = [...one.querySelectorAll('button')];
    const button = buttons.find((each) => [each.textContent, each.ariaLabel].includes(name));
    const { x, y, width, height } = (button ?? one).getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }, words);
  if (middle) await page.mouse.click(middle.x, middle.y);
}

/** What has focus in the card, by its text or its class. */
async function focusInCard(page: Page): Promise<string | undefined> {
  return (await card(page))?.evaluate((one) => {
    const at = (one.getRootNode() as ShadowRoot).activeElement;
    return at === one ? 'walk' : (at?.textContent ?? undefined);
  });
}

function cardHasFocus(page: Page) {
  const hasFocus = async () => (await focusInCard(page)) === 'walk' || undefined;
  return poll(hasFocus, 'the card has no focus');
}

async function pressUntilFocused(page: Page, words: string): Promise<void> {
  for (let presses = 0; presses < 12; presses++) {
    if ((await focusInCard(page)) === words) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never gets to ${words}`);
}

/** Pixels of this element that the card covers. */
async function overlap(page: Page, element: ElementHandle<Element>): Promise<number> {
  const [a, b] = [await (await card(page))?.boundingBox(), await element.boundingBox()];
  if (!a || !b) return Number.NaN;
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(width, 0) * Math.max(height, 0);
}

/** What axe finds wrong with the card, on a page that it can look into. */
async function faultsOfCard(page: Page): Promise<string[]> {
  const html = await (await card(page))?.evaluate((one) => one.outerHTML);
  const files = ['ui/tokens.css', 'ui/controls.css', 'privacy/walk/walk.css'];
  const css = await Promise.all(files.map((file) => readFile(`src/${file}`, 'utf8')));
  const copy = await session().open('https://x.com/home?practice=bare');
  await copy.setContent(
    `<html lang="en"><title>Card</title><style>${css.join('')}</style><main><h1>Page</h1>
    <div class="second-look">${html}</div></main></html>`,
  );
  const found = await faults(copy);
  await copy.close();
  return found;
}
