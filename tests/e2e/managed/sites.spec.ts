import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { closedRoots } from '../driver/closed-roots.ts';
import {
  chord,
  composerOn,
  nextPosted,
  type OpenComposer,
  poll,
  press,
  send,
  sendAgain,
  type,
  visible,
} from '../driver/compose.ts';
import { openPopup, pressOn, says } from '../driver/own-page.ts';
import { panelWhere, postIsHeld, readyToPost } from '../driver/panel.ts';
import { schoolPack, signer } from '../driver/school.ts';
import { browserSession } from '../driver/session.ts';
import { surfaceNamed } from '../driver/surfaces.ts';

/** What a school can do through its pack about the sites: mend a slot the same day, and remind its staff. */

const rootKeys = [signer.pinned];
const text = 'Add me on Snapchat if you get stuck, Year 9! ';

/** The site after a redesign: every test id renamed, and a drawing on its Post button in place of the word. */
function redesign(page: Page): Promise<void> {
  return page.evaluate(() => {
    const rename = () => {
      for (const one of document.querySelectorAll('[data-testid]:not([data-testid^="v2-"])'))
        one.setAttribute('data-testid', `v2-${one.getAttribute('data-testid')}`);
      for (const button of document.querySelectorAll('[data-testid^="v2-tweetButton"]')) {
        if (button.querySelector('svg')) continue;
        button.setAttribute('aria-label', 'Ωμέγα');
        button.append(document.createElementNS('http://www.w3.org/2000/svg', 'svg'));
      }
    };
    rename();
    new MutationObserver(rename).observe(document, {
      subtree: true,
      childList: true,
      attributeFilter: ['data-testid'],
    });
  });
}

async function openRedesigned(session: ReturnType<typeof browserSession>): Promise<OpenComposer> {
  const home = surfaceNamed('X home post');
  const surface = {
    ...home,
    editor: '[data-testid="v2-primaryColumn"] [data-testid="v2-tweetTextarea_0"][role="textbox"]',
    send: { press: ['[data-testid="v2-tweetButtonInline"]'] },
  };
  const page = await session().open(surface.url);
  await redesign(page);
  return composerOn(page, surface);
}

/** Chromium hands over browser policy a while after it has started. */
async function isInForce(session: ReturnType<typeof browserSession>): Promise<void> {
  const popup = await openPopup(session(), 'policy');
  await says(popup, 'Oakfield rules, edition 1');
  await popup.close();
}

describe('a site whose test ids were renamed', async () => {
  const packInline = await signer.sign(schoolPack(1));
  const session = browserSession({ managed: { rootKeys, packInline } });

  it('is still marked; the popup says that the box is not understood, and gives details without a word of it', async () => {
    const composer = await openRedesigned(session);
    await type(composer, text);
    await panelWhere(composer.page, ({ text: seen }) => seen.includes('was not found here'));
    const popup = await openPopup(session(), 'page');
    await says(popup, 'Second Look does not know this box');
    await popup.evaluate(() => {
      const { clipboard } = navigator;
      clipboard.writeText = async (text) => {
        document.title = text;
      };
    });
    await pressOn(popup, '.inset .button');
    await says(popup, 'Copied');
    const details = await popup.evaluate(() => document.title);
    expect(details).toContain('role=textbox');
    expect(details).not.toMatch(/snapchat|year 9|barnes/i);
  });
});

describe('a pack that corrects the slots', async () => {
  const sites = {
    twitter: {
      marks: {
        send: ['[data-testid="v2-tweetButtonInline"]'],
        avatar: ['[data-testid^="v2-UserAvatar-Container-"]'],
      },
    },
  };
  const packInline = await signer.sign({ ...schoolPack(1), sites });
  const session = browserSession({ managed: { rootKeys, packInline } });

  it('mends it without a new build: Post is held, and then goes', async () => {
    await isInForce(session);
    const composer = await openRedesigned(session);
    await type(composer, text);
    await send(composer);
    await postIsHeld(composer.page);
    await readyToPost(composer.page);
    await sendAgain(composer);
    expect((await nextPosted(composer.page)).text).toBe(text);
    await says(await openPopup(session(), 'page'), 'jobarnes_ta');
  });
});

/** The person has said that the practice account is their own. */
async function asPersonal(session: ReturnType<typeof browserSession>): Promise<void> {
  const own = await session().openExtension('popup.html');
  await own.evaluate(() =>
    chrome.storage.local.set({
      choices: {
        school: { kind: 'built-in', id: 'abbots-lea' },
        accounts: { 'twitter:jobarnes_ta': 'personal' },
      },
    }),
  );
}

/** What the quiet line says; empty where none shows. */
async function lineOn(page: Page): Promise<string> {
  for (const root of await closedRoots(page)) {
    const words = await root.evaluate((shadow) => shadow.querySelector('.line p')?.textContent);
    if (words) return words;
  }
  return '';
}

async function lineWith(page: Page, words: string): Promise<void> {
  let last = '';
  await poll(
    async () => {
      last = await lineOn(page);
      return last.includes(words) || undefined;
    },
    () => `the line says "${last}", not "${words}"`,
  );
}

/** Whether the line shows and lies over the box or its send control. */
async function isInTheWay(page: Page): Promise<boolean> {
  const dialog = await visible(page, '[role="dialog"][aria-modal="true"]');
  const around = await dialog.boundingBox();
  for (const root of await closedRoots(page)) {
    const line = await root.evaluate((shadow) => {
      const element = shadow.querySelector<HTMLElement>('.line');
      return element?.checkVisibility() ? element.getBoundingClientRect().toJSON() : undefined;
    });
    if (!line || !around) continue;
    const isBeside = line.x >= around.x + around.width || line.right <= around.x;
    const isAboveOrBelow = line.y >= around.y + around.height || line.bottom <= around.y;
    if (!isBeside && !isAboveOrBelow) return true;
  }
  return false;
}

/** Whether the keys go to the line's button. */
async function isInLine(page: Page): Promise<boolean> {
  const roots = await closedRoots(page);
  const inLine = (shadow: ShadowRoot) => shadow.activeElement?.matches('.line button') ?? false;
  return (await Promise.all(roots.map((root) => root.evaluate(inLine)))).includes(true);
}

describe('a device of the school', async () => {
  const session = browserSession({ managed: { schoolOwned: true } });

  it('brings a line on a personal account, and one when somebody is followed', async () => {
    const own = await session().openExtension('popup.html');
    const isOwned = () => own.evaluate(() => chrome.storage.managed.get('schoolOwned'));
    await poll(async () => (await isOwned()).schoolOwned === true || undefined, 'no policy came');
    await asPersonal(session);
    const page = await session().open('https://x.com/home');
    await lineWith(page, 'This device belongs to the school');
    await press(await visible(page, '[data-testid$="-follow"]'));
    await lineWith(page, 'a pupil, a former pupil or a parent');
  });
});

describe('reminders', async () => {
  const hours = { days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '23:59' };
  const packInline = await signer.sign({ ...schoolPack(1), hours });
  const session = browserSession({ managed: { rootKeys, packInline } });

  it('show on a known personal account: school hours once a day a site, and contact when it is asked for', async () => {
    await isInForce(session);
    const quiet = await session().open('https://x.com/home');
    await press(await visible(quiet, '[data-testid="tweetTextarea_0"][role="textbox"]'));
    expect(await lineOn(quiet)).toBe('');
    await quiet.close();

    await asPersonal(session);
    const page = await session().open('https://x.com/home');
    await lineWith(page, 'These are school hours');
    await press(await visible(page, '[data-testid="SideNav_NewTweet_Button"]'));
    await visible(page, '[role="dialog"] [data-testid="tweetTextarea_0"][role="textbox"]');
    await poll(async () => (await isInTheWay(page)) === false || undefined, 'the line stays');
    await chord(page, ['Escape']);
    await press(await visible(page, '[data-testid="tweetTextarea_0"][role="textbox"]'));
    await lineWith(page, 'These are school hours');
    await chord(page, ['Tab']);
    await chord(page, ['F2']);
    await poll(async () => (await isInLine(page)) || undefined, 'F2 does not lead to the line');
    await chord(page, ['Enter']);
    await poll(async () => ((await lineOn(page)) === '' ? true : undefined), 'the line stays');

    const again = await session().open('https://x.com/northwoodlib/status/1');
    await press(await visible(again, '[data-testid="chat-drawer-root"] button'));
    await press(await visible(again, '[data-testid="chat-drawer-main"] .chat-host >>> textarea'));
    await lineWith(again, 'a pupil, a former pupil or a parent');
  });
});
