import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  nextPosted,
  openComposer,
  press,
  send,
  sendAgain,
  type,
  visible,
} from './driver/compose.ts';
import { openPopup, says } from './driver/own-page.ts';
import { panelWhere, postIsHeld, readyToPost } from './driver/panel.ts';
import { browserSession } from './driver/session.ts';
import { surfaceNamed } from './driver/surfaces.ts';

/** What counts beside the text: who posts, who sees it, whom it tags, where it is and what it shares on. */

const session = browserSession();

/** The person has said that the account is their own. */
beforeAll(async () => {
  const own = await session().openExtension('popup.html');
  await own.evaluate(() =>
    chrome.storage.local.set({
      choices: {
        school: { kind: 'built-in', id: 'abbots-lea' },
        accounts: { 'facebook:100001': 'personal' },
      },
    }),
  );
  await own.close();
});

const post = surfaceNamed('Facebook post');
const dialog = '[role="dialog"]';
const button = (label: string) => `${dialog} [role="button"][aria-label="${label}"]`;

/** Held for this clause, by a card that says so. */
async function isHeld(page: Page, clause: string, words: string): Promise<void> {
  const { cards } = await postIsHeld(page);
  expect(cards.find((card) => card.clause.includes(clause))?.text).toContain(words);
}

/** Changes a text of the page itself, as another account's page would have it. */
async function say(page: Page, selector: string, words: string): Promise<void> {
  const element = await visible(page, selector);
  await element.evaluate((one, text) => {
    one.textContent = text;
  }, words);
}

describe('on Facebook', () => {
  it('a person tagged in a post of the school’s own page is asked about', async () => {
    const page = await session().open('https://www.facebook.com/');
    await page.evaluate(() => {
      // biome-ignore lint/suspicious/noDocumentCookie: the site's own way of saying who acts
      document.cookie = 'i_user=200002; path=/; secure';
    });
    const composer = await openComposer(session(), post);
    try {
      await type(composer, 'A huge thank you to our kitchen team!');
      await press(await visible(composer.page, button('Tag people')));
      await press(await visible(composer.page, button('Priya Nair')));
      await press(await visible(composer.page, button('Done')));
      await send(composer);
      await isHeld(composer.page, 'O4', 'Somebody is tagged');
    } finally {
      await page.evaluate(() => {
        // biome-ignore lint/suspicious/noDocumentCookie: and of saying that the person does again
        document.cookie = 'i_user=; path=/; secure; max-age=0';
      });
    }
  });

  it('a comment as the school’s own page, picked beside the box, is the school’s and not the person’s', async () => {
    const composer = await openComposer(session(), surfaceNamed('Facebook comment by Enter'));
    const { page } = composer;
    await type(composer, 'A huge thank you to our kitchen team!');
    await press(await visible(page, '[role="button"][aria-label="Available Voices"]'));
    await visible(page, '[aria-label="Comment as Abbot\'s Lea School"]');
    await press(composer.editor);
    await says(await openPopup(session(), 'page'), "it is on the school's own list");
  });

  it('a check-in at the school, for everybody, on a personal account is asked about', async () => {
    const composer = await openComposer(session(), { ...post, url: `${post.url}?audience=public` });
    const { page } = composer;
    await type(composer, 'Long day, good day');
    await press(await visible(page, button('Check in')));
    await say(page, `${dialog} a[href="#place"]`, 'Abbot’s Lea School');
    await send(composer);
    await isHeld(page, 'N3', 'checks you in');
    const { cards } = await panelWhere(page, () => true);
    expect(cards.find(({ clause }) => clause.includes('R1'))?.text).toContain('goes to everyone');
  });

  it('a bio that names the school on a personal account is asked about', async () => {
    const composer = await openComposer(session(), surfaceNamed('Facebook bio'));
    const { page } = composer;
    await type(composer, '. Teacher at Abbot’s Lea School');
    await send(composer);
    await isHeld(page, 'R2', 'names the school');
  });

  it('hurtful words of others that are shared on are said to be somebody else’s', async () => {
    const composer = await openComposer(session(), surfaceNamed('Facebook share dialog'));
    const { page } = composer;
    await say(
      page,
      `${dialog} [data-ad-rendering-role="story_message"]`,
      'The staff at that school are useless idiots and the head teacher is a disgusting liar.',
    );
    await send(composer);
    await isHeld(page, 'N7', 'somebody else’s');
    await readyToPost(page);
    await sendAgain(composer);
    expect((await nextPosted(page)).surface).toBe('share');
  });

  it('who sees a post is read again on the screen after "Next"', async () => {
    const twoSteps = surfaceNamed('Facebook profile post in two steps');
    const url = `${twoSteps.url}?audience=friends`;
    const composer = await openComposer(session(), { ...twoSteps, url });
    const { page } = composer;
    await type(composer, 'Add me on Snapchat if you get stuck, Year 9! ');
    await send(composer);
    await panelWhere(page, ({ held }) => held !== '');
    await readyToPost(page);
    await press(await visible(page, `${dialog} [aria-label^="Edit privacy"][tabindex="0"]`));
    await press(await visible(page, `${dialog} [role="radio"]`));
    await press(await visible(page, `${dialog} [aria-label^="Done with privacy"]`));
    await sendAgain(composer);
    await postIsHeld(page);
    await readyToPost(page);
    await sendAgain(composer);
    expect(await nextPosted(page)).toMatchObject({ audience: 'public' });
  });
});

describe('on LinkedIn', () => {
  it('the account stays the member’s own on a page whose side column lists other people', async () => {
    const composer = await openComposer(session(), surfaceNamed('LinkedIn comment'));
    const { page, editor } = composer;
    await type(composer, 'Well done!');
    // On to a colleague's profile: the same document, another main part.
    await page.evaluate(() => {
      history.pushState({}, '', '/in/harriet-fenwick-practice/');
      document.querySelector('#shareboxProfilePictureComponentRef')?.remove();
      const link = document.querySelector<HTMLAnchorElement>('main aside a');
      if (link) link.href = '/in/somebody-else-practice/';
    });
    await press(editor);
    await says(await openPopup(session(), 'page'), 'in/priya-nair-practice');
  });
});
