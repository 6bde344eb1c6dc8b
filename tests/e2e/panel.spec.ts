import { readFile } from 'node:fs/promises';
import type { ElementHandle, Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildPanelPage } from '../sites/panel/page.ts';
import { type ViewName, views } from '../sites/panel/views.ts';
import { poll } from './driver/compose.ts';
import { pressInPanel, shownRoot } from './driver/panel.ts';
import { browserSession } from './driver/session.ts';

declare global {
  interface Window {
    /** Kept once the panel has looked whether a card shows. */
    looked: Promise<void>;
  }
}

/** The shipped panel on a page of its own: every state, for people who cannot see it or use no mouse. */

const host = 'panel.practice';
const session = browserSession({ extension: false });
let html: string;
let axe: string;

beforeAll(async () => {
  html = await buildPanelPage();
  axe = await readFile('node_modules/axe-core/axe.min.js', 'utf8');
  session().sites.serve(host, (_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(html);
  });
});

const open = (query: string) => session().open(`https://${host}/?${query}`);

async function stageOf(page: Page): Promise<ElementHandle<HTMLElement>> {
  const root = await poll(() => shownRoot(page), 'no panel shows');
  const stage = await root.evaluateHandle((shadow) => shadow.querySelector('.second-look'));
  return stage as ElementHandle<HTMLElement>;
}

/** What has focus in the panel, by its label, its text or its class. */
async function focused(page: Page): Promise<string | undefined> {
  const root = await shownRoot(page);
  return root?.evaluate((shadow) => {
    const element = shadow.activeElement;
    return (
      element?.ariaLabel ||
      (element?.matches('button, a') ? element.textContent : element?.className) ||
      undefined
    );
  });
}

const acted = (page: Page) =>
  page.evaluate(() => window.harness.acted.map(([name]) => String(name)));

describe.each(Object.keys(views) as ViewName[])('%s', (view) => {
  test('has no fault that axe can find', async () => {
    const page = await open(`as=component&view=${view}`);
    await page.evaluate(axe);
    const faults = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      const { violations } = await axe.run('.second-look');
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`);
    });
    expect(faults).toEqual([]);
  });
});

test('assistive technology finds the pill, the panel and every control by role and name', async () => {
  const page = await open('view=reason-held&open&place=shadow');
  const stage = await stageOf(page);
  for (const wanted of [
    'aria/Second Look: Post is waiting[role="button"]',
    'aria/Second Look for Abbot\'s Lea School[role="dialog"]',
    'aria/This says where a child can be found[role="article"]',
    'aria/If it should go out as it is, why?[role="group"]',
    'aria/We hold consent[role="radio"]',
    'aria/Select the words[role="button"]',
    'aria/Not relevant[role="button"]',
    'aria/Close[role="button"]',
  ])
    expect(await stage.$(wanted), wanted).not.toBeNull();
});

describe.each(['', 'dialog', 'shadow'])('by keyboard, place "%s"', (place) => {
  test('Tab goes through the card, Space presses, Escape leaves; the page hears none of it', async () => {
    const page = await open(`view=warn-held&open&place=${place}`);
    await stageOf(page);
    await page.evaluate(() => window.harness.panel.focus());
    const first = await poll(() => focused(page), 'nothing in the panel takes focus');
    const order: (string | undefined)[] = [first];
    for (let step = 0; step < 3; step++) {
      await page.keyboard.press('Tab');
      order.push(await focused(page));
    }
    expect(order).toEqual([
      'card',
      'Read the policy (opens in a new tab)',
      'Select the words',
      'Not relevant',
    ]);
    await page.keyboard.press(' ');
    await page.keyboard.press('n');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !window.harness.panel.isOpen());
    expect(await acted(page)).toEqual(expect.arrayContaining(['dismiss', 'close']));
    expect(await page.evaluate(() => window.harness.heard)).toEqual([]);
  });
});

test('opening takes no focus, and a press by mouse leaves the caret where it is', async () => {
  const page = await open('view=warn');
  await page.click('[contenteditable]');
  await pressInPanel(page, 'to look at');
  await pressInPanel(page, 'Select the words');
  expect(await acted(page)).toContain('selectWords');
  expect(await page.evaluate(() => document.activeElement?.role)).toBe('textbox');
});

test('a card counts as seen only once nothing of the page lies over it', async () => {
  const page = await open('view=warn');
  // What opens last lies on top.
  await stageOf(page);
  await page.evaluate(() => {
    window.harness.panel.open('findings');
    // The panel asks what shows at its cards once they have been there for long enough.
    window.looked = new Promise((done) => {
      const { elementFromPoint } = ShadowRoot.prototype;
      ShadowRoot.prototype.elementFromPoint = function (x, y) {
        done();
        return elementFromPoint.call(this, x, y);
      };
    });
    const cover = document.createElement('div');
    cover.id = 'cover';
    cover.popover = 'manual';
    cover.style.cssText = 'position: fixed; inset: 0; width: 100vw; height: 100vh; opacity: 0.1';
    document.body.append(cover);
    cover.showPopover();
  });
  await page.evaluate(() => window.looked);
  await pressInPanel(page, 'Not relevant');
  expect(await acted(page)).toEqual([]);
  await page.evaluate(() => document.querySelector('#cover')?.remove());
  await page.waitForFunction(() => window.harness.acted.some(([name]) => name === 'cardSeen'));
});

test('a panel that the page removes, hides or makes inert comes back', async () => {
  const page = await open('view=warn&open&place=dialog');
  await page.evaluate(() => document.querySelector('dialog > [popover]')?.remove());
  await page.waitForSelector('dialog > [popover]:popover-open');
  await page.evaluate(() => {
    const element = document.querySelector<HTMLElement>('dialog > [popover]');
    element?.setAttribute('inert', '');
    element?.setAttribute('style', 'display: none !important');
    element?.removeAttribute('popover');
  });
  await page.waitForSelector('dialog > [popover]:popover-open:not([inert]):not([style])');
  await pressInPanel(page, 'Not relevant');
  expect(await acted(page)).toContain('dismiss');
});
