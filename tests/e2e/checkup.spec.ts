import type { ElementHandle, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { faults } from './driver/axe.ts';
import { closedRoots } from './driver/closed-roots.ts';
import { poll, press, visible } from './driver/compose.ts';
import { openPopup, present, pressOn, says } from './driver/own-page.ts';
import { browserSession } from './driver/session.ts';
import { looked } from './driver/settings.ts';

const session = browserSession();

describe('check now', () => {
  it('says that nobody is signed in, and stops', async () => {
    session().sites.serve('www.facebook.com', (_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html' });
      response.end('<form><input type="password" aria-label="Password"></form>');
    });
    const page = await session().openExtension('checkup.html?site=facebook');
    await says(page, 'Nobody is signed in to Facebook');
    await present(page, '[data-outcome="signed-out"]');
  });

  it('goes from page to page, reads what is there, and can be stopped', async () => {
    const page = await session().openExtension('checkup.html?site=twitter');
    await says(page, 'Page 2 of');
    await looked(page, 'X1.state', ({ value }) => value !== undefined);
    expect(await faults(page)).toEqual([]);
    await pressOn(page, '[role="status"] + .button');
    await says(page, 'Check again');
    await present(page, '.item[data-item="X1"].state-fail');
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

describe('walk me there', () => {
  it('points out the setting, says how it stands, turns green when it is right, and goes on', async () => {
    const popup = await openPopup(session(), 'checklist');
    await pressOn(popup, '.item[data-item="X5"] summary');
    await pressOn(popup, '.item[data-item="X5"] .item-body > button');
    const isSite = (page: Page) => page.url().startsWith('https://x.com/settings/location');
    const page = await poll(
      async () => (await session().browser.pages()).find(isSite),
      'no settings page was opened',
    );
    await page.bringToFront();
    await cardSays(page, 'Now: on');
    await press(await visible(page, 'main label'));
    await cardSays(page, 'Right as it is');
    await pressInCard(page, 'Next');
    await poll(async () => (isSite(page) ? undefined : true), 'the walk does not go on');
  });
});

async function card(page: Page) {
  for (const root of await closedRoots(page)) {
    const found = await root.evaluateHandle((one) => one.querySelector('.walk'));
    const element = found.asElement() as ElementHandle<HTMLElement> | null;
    if (element) return element;
  }
  return undefined;
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

async function pressInCard(page: Page, words: string): Promise<void> {
  const box = await card(page);
  for (const button of (await box?.$$('button')) ?? [])
    if ((await button.evaluate((one) => one.textContent)) === words) await button.click();
}
