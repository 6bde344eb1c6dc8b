import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { tabIds } from '../../src/popup/tabs.tsx';
import { faults } from './driver/axe.ts';
import { chord, openComposer, press, type, visible } from './driver/compose.ts';
import {
  gone,
  openPopup,
  pick,
  present,
  pressByKey,
  pressOn,
  says,
  typeInto,
  wordsIn,
} from './driver/own-page.ts';
import { browserSession } from './driver/session.ts';
import { surfaceNamed } from './driver/surfaces.ts';

const session = browserSession();

/** As the extension would have kept it. */
const keep = (page: Page, items: object) =>
  page.evaluate((kept) => chrome.storage.local.set(kept), items as Record<string, unknown>);
const longAgo = { X1: { state: { value: 'on', at: '2020-01-01T10:00:00.000Z' } } };

describe('the popup', () => {
  it.each(tabIds)('has no fault that axe can find on its tab "%s"', async (tab) => {
    const page = await openPopup(session(), tab);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await faults(page)).toEqual([]);
  });

  it('is gone through by keyboard', async () => {
    const page = await openPopup(session(), 'page');
    await page.keyboard.press('ArrowRight');
    await present(page, '#tab-checklist[aria-selected="true"]:focus');
    await page.keyboard.press('End');
    await present(page, '#tab-policy[aria-selected="true"]:focus');
  });

  it.each([
    { banner: '.banner:last-of-type', leads: 'policy' },
    { banner: '.banner:has(~ .banner)', leads: 'checklist' },
  ])('leads by key from its first tab to the tab "$leads"', async ({ banner, leads }) => {
    const page = await openPopup(session(), 'page');
    await keep(page, {
      checklists: {
        salt: 's',
        accounts: { old: { platform: 'twitter', looks: longAgo, ticks: {} } },
      },
    });
    await pressByKey(page, `${banner} .button`, 'Enter');
    await present(page, `#tab-${leads}[aria-selected="true"]:focus`);
    await keep(page, { checklists: { salt: '', accounts: {} } });
  });
});

describe('whoever goes backwards by keys', () => {
  it('sees what has focus: it is never under the tabs that stay at the top', async () => {
    const popup = await openPopup(session(), 'guidance');
    await popup.setViewport({ width: 400, height: 600 });
    const covered: string[] = [];
    for (let stops = 0; stops < 40; stops++) {
      await chord(popup, ['Shift', 'Tab']);
      covered.push(...(await popup.evaluate(focusUnderTabs)));
    }
    expect(covered).toEqual([]);
  });
});

/** What has focus, where the tabs lie over all of its height. */
function focusUnderTabs(): string[] {
  const stop = document.activeElement;
  const tabs = document.querySelector('[role="tablist"]');
  if (!stop || !tabs || stop.closest('[role="tablist"]')) return [];
  const { bottom } = stop.getBoundingClientRect();
  return bottom <= tabs.getBoundingClientRect().bottom ? [stop.textContent ?? ''] : [];
}

describe('a school’s name with a very long word in it', () => {
  const name = 'Ysgol Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch';

  it.each(['page', 'policy'] as const)('fits the tab "%s" on a small screen', async (tab) => {
    const popup = await openPopup(session(), tab);
    await popup.setViewport({ width: 320, height: 600 });
    await keep(popup, { choices: { school: { kind: 'named', name, aliases: [] }, accounts: {} } });
    await says(popup, name);
    const widths = () => [document.documentElement.scrollWidth, innerWidth];
    expect(await popup.evaluate(widths)).toEqual([320, 320]);
    await popup.evaluate(() => chrome.storage.local.remove('choices'));
  });
});

describe('this page', () => {
  it('says that nothing is watched elsewhere, and that a site is ready before anything is typed', async () => {
    const popup = await openPopup(session(), 'page');
    await says(popup, 'Nothing is watched here');
    await session().open('https://x.com/home');
    await popup.bringToFront();
    await says(popup, 'Ready on X');
  });

  it('says how a draft stands and takes the person’s word on the account', async () => {
    const composer = await openComposer(session(), surfaceNamed('X home post'));
    await type(composer, 'Chips on the beach with my own two. ');
    const popup = await openPopup(session(), 'page');
    await says(popup, 'Watched on this X page');
    await says(popup, 'Posting as?');

    await pick(popup, 'Whose account is this?', 'personal');
    await says(popup, 'Nothing to change');
    await composer.page.bringToFront();
    await type(composer, 'Add me on Snapchat if you get stuck, Year 9! ');
    await popup.bringToFront();
    await says(popup, 'to look at');
  });

  it('says that private messages are never read', async () => {
    await openComposer(session(), surfaceNamed('Messenger'));
    const popup = await openPopup(session(), 'page');
    await says(popup, 'Staff do not message pupils or parents');
    await says(popup, 'Private messages are never read.');
  });
});

describe('the checklist reads settings from their own pages, live', () => {
  const pressOnSite = async (page: Page, selector: string) => press(await visible(page, selector));
  const settings = [
    {
      item: 'X1',
      wrong: 'https://x.com/settings/audience_and_tagging?protected=0',
      right: 'https://x.com/settings/audience_and_tagging?protected=1',
      unset: (page: Page) => pressOnSite(page, '[aria-describedby="CHECKBOX_1_LABEL"]'),
    },
    {
      item: 'F1',
      wrong: 'https://www.facebook.com/settings/?tab=posts&audience=public',
      right: 'https://www.facebook.com/settings/?tab=posts&audience=friends',
      unset: async (page: Page) => {
        await pressOnSite(page, '[aria-label^="Edit privacy. Sharing with Your friends"]');
        await pressOnSite(page, '[role="radio"]');
        await pressOnSite(page, '[aria-label^="Done with privacy"]');
      },
    },
    {
      item: 'L6',
      wrong: 'https://www.linkedin.com/mypreferences/d/profile-viewing-options?value=DISCLOSE_FULL',
      right: 'https://www.linkedin.com/mypreferences/d/profile-viewing-options?value=HIDE',
      unset: (page: Page) => pressOnSite(page, '#discloseAsProfileViewer__DISCLOSE_FULL'),
    },
  ];

  it.each(settings)('$item', async ({ item, wrong, right, unset }) => {
    const popup = await openPopup(session(), 'checklist');
    await present(popup, `.item[data-item="${item}"]`);
    const state = async (wanted: string) => {
      await popup.bringToFront();
      await present(popup, `.item[data-item="${item}"].state-${wanted}`);
    };
    await session().open(wrong);
    await state('fail');
    const page = await session().open(right);
    await state('pass');
    await page.bringToFront();
    await unset(page);
    await state('fail');
  });

  it('lets other settings be ticked by hand, and counts them', async () => {
    const popup = await openPopup(session(), 'checklist');
    await pressOn(popup, '.item[data-item="F2"] summary');
    await pressOn(popup, '.item[data-item="F2"] input[type="checkbox"]');
    await present(popup, '.item[data-item="F2"].state-confirmed-by-you');
    const again = await openPopup(session(), 'checklist');
    await present(again, '.item[data-item="F2"].state-confirmed-by-you');
  });

  it('goes on from its account’s heading when what is ticked by key is left to do no more', async () => {
    const popup = await openPopup(session(), 'checklist');
    await pressOn(popup, '.ring ~ .check input');
    await pressOn(popup, '.item[data-item="F3"] summary');
    await pressByKey(popup, '.item[data-item="F3"] input[type="checkbox"]', ' ');
    await gone(popup, '.item[data-item="F3"]');
    await present(popup, 'section:has([data-item^="F"]) h2:focus');
  });
});

describe('the policy tab', () => {
  it('remembers that the policy was read, and when; it says so, and keys go on from its heading', async () => {
    const popup = await openPopup(session(), 'policy');
    await pressByKey(popup, '[role="tabpanel"] .button-main', 'Enter');
    await says(popup, 'You read this on');
    expect((await wordsIn(popup, '[role="status"]')).join()).toContain('You read this on');
    await present(popup, '#document:focus');
    const again = await openPopup(session(), 'policy');
    await says(again, 'You read this on');
  });

  it('goes on from the heading when what was not relevant is brought back by key', async () => {
    const popup = await openPopup(session(), 'policy');
    const wordings = [{ rule: 'gone', fingerprint: 'one' }];
    await keep(popup, { dismissed: { salt: 's', wordings } });
    await pressByKey(popup, '#dismissed ~ .rows .button', 'Enter');
    await gone(popup, '#dismissed ~ .rows .button');
    await present(popup, '#dismissed:focus');
  });

  it('says where the rules come from and that nothing is pushed', async () => {
    const popup = await openPopup(session(), 'policy');
    await says(popup, 'Built into Second Look');
    await pressOn(popup, '[aria-labelledby="delivery"] .button');
    await says(popup, 'Checked just now');
  });

  it('keeps focus on the button while it checks, and says what came of it', async () => {
    const popup = await openPopup(session(), 'policy');
    const check = '[aria-labelledby="delivery"] .button';
    await pressByKey(popup, check, 'Enter');
    await says(popup, 'Checked just now');
    await present(popup, `${check}:focus`);
    expect((await wordsIn(popup, '[role="status"]')).join()).toContain('Checked just now');
  });
});

describe('trying a draft', () => {
  it('underlines the words, names the clause, and is silent where the role allows it', async () => {
    const popup = await openPopup(session(), 'draft');
    await typeInto(popup, 'textarea', 'Home late from parents’ evening at Abbot’s Lea School.');
    await says(popup, 'Clause N3');
    expect(await faults(popup)).toEqual([]);
    expect(await wordsIn(popup, '.underlined mark')).toContain('Abbot’s Lea School');
    await pick(popup, 'Posted from', 'official');
    await gone(popup, '.underlined');
  });
});
