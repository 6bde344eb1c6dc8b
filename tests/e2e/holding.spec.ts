import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { closedRoots } from './driver/closed-roots.ts';
import {
  chord,
  composerOn,
  enabled,
  nextPosted,
  openComposer,
  poll,
  posted,
  press,
  send,
  sendAgain,
  type,
  visible,
} from './driver/compose.ts';
import { hasFocus } from './driver/focus.ts';
import { panelWhere, postIsHeld, pressInPanel, readyToPost, shownRoot } from './driver/panel.ts';
import { browserSession } from './driver/session.ts';
import { surfaceNamed } from './driver/surfaces.ts';

/** Presses of Post that are not one press of one button for one box. */

const session = browserSession();
const text = 'Add me on Snapchat if you get stuck, Year 9! ';
const clean = 'Chips on the beach, then the match.';

describe('"Post all" of a thread', () => {
  it('is held for what stands in any of its boxes, and then posts them all', async () => {
    const composer = await openComposer(session(), surfaceNamed('X post in the dialog over home'));
    const { page } = composer;
    await type(composer, clean);
    await press(await visible(page, '[aria-modal="true"] [data-testid="addButton"]'));
    const second = '[aria-modal="true"] [data-testid="tweetTextarea_1"][role="textbox"]';
    await press(await visible(page, second));
    await page.keyboard.type(text);
    await press(composer.editor);
    await send(composer);
    await postIsHeld(page);
    await readyToPost(page);
    await sendAgain(composer);
    const sent = await nextPosted(page);
    expect(sent).toMatchObject({ surface: 'thread', text: `${clean}\n---\n${text}` });
  });
});

describe('a Post button that the page replaces while it waits', () => {
  it('is found again, and lets the second press go', async () => {
    const composer = await openComposer(session(), surfaceNamed('LinkedIn classic share box'));
    const { page } = composer;
    await type(composer, text);
    await send(composer);
    await panelWhere(page, ({ held }) => held !== '');
    await page.evaluate(() => {
      const old = document.querySelector<HTMLElement>('.share-actions__primary-action');
      const fresh = old?.cloneNode(true);
      if (!old || !fresh) throw new Error('no Post button');
      fresh.addEventListener('click', () => old.click());
      old.replaceWith(fresh);
    });
    await sendAgain(composer);
    await readyToPost(page);
    await sendAgain(composer);
    expect((await nextPosted(page)).text).toBe(text);
  });
});

describe('what plays beside the text', () => {
  it('does not keep a post waiting for ever', async () => {
    const composer = await openComposer(session(), surfaceNamed('LinkedIn post'));
    const { page } = composer;
    await type(composer, text);
    await page.evaluate(() => {
      const clip = document.createElement('div');
      clip.id = 'ShareBoxpreviewCard';
      document.querySelector('dialog[open] [data-sdui-screen]')?.append(clip);
      let seconds = 0;
      setInterval(() => {
        clip.textContent = `clip.mp4, ${++seconds} s`;
      }, 200);
    });
    await send(composer);
    await panelWhere(page, ({ held }) => held !== '');
    await readyToPost(page);
    await sendAgain(composer);
    expect((await nextPosted(page)).text).toBe(text);
  });
});

describe('a double click on Post', () => {
  it.each([
    ['X home post', clean],
    ['LinkedIn post', text],
  ])('of a draft in "%s" posts once, held before or not: %s', async (name, words) => {
    const composer = await openComposer(session(), surfaceNamed(name));
    const { page, surface } = composer;
    await type(composer, words);
    const [selector = ''] = 'press' in surface.send ? surface.send.press : [];
    const button = await enabled(composer, selector);
    if (words === text) {
      await button.click({ count: 2 });
      await postIsHeld(page);
      await readyToPost(page);
    }
    await button.click({ count: 2 });
    await nextPosted(page);
    expect(await posted(page)).toHaveLength(1);
  });
});

describe('Enter pressed again and again in a comment', () => {
  it('is held until the card was there to be read, and then sends once', async () => {
    const composer = await openComposer(session(), surfaceNamed('Facebook comment by Enter'));
    const { page } = composer;
    await type(composer, text);
    for (let times = 0; times < 3; times++) await chord(page, ['Enter']);
    await postIsHeld(page);
    await readyToPost(page);
    for (let times = 0; times < 3; times++) await chord(page, ['Enter']);
    expect((await nextPosted(page)).text).toBe(text);
    expect(await posted(page)).toHaveLength(1);
  });
});

describe('an article whose "Publish" was held', () => {
  it('has its pill and cards beside it once the dialog is closed, and is held again', async () => {
    const composer = await openComposer(session(), surfaceNamed('LinkedIn article'));
    const { page } = composer;
    await type(composer, 'Lost: planner B801200005001 ');
    await panelWhere(page, ({ cards }) => cards.length > 0);
    await send(composer);
    await panelWhere(page, ({ held }) => held !== '');
    const publish = 'dialog[open] ::-p-xpath(.//button[normalize-space()="Publish"])';
    await (await visible(page, publish)).focus();
    await chord(page, ['Escape']);
    await page.waitForFunction(() => !document.querySelector('dialog[open]'));
    await press(composer.editor);
    await panelWhere(page, ({ pill, cards }) => pill !== '' && cards.length > 0);
    await send(composer);
    await panelWhere(page, ({ held }) => held !== '');
    await pressInPanel(page, 'This is a false alarm');
    await sendAgain(composer);
    await nextPosted(page);
    expect(await posted(page)).toHaveLength(1);
  });
});

describe('"Not relevant" about a Post that is held', () => {
  it.each([
    ['takes the card away and lets Post go, where nothing else waits', 'Instagram', '', 0],
    ['leaves what else waits', 'TikTok', 'Our draft report is in and it is a Good. ', 1],
  ])('%s', async (_, app, more, left) => {
    const composer = await openComposer(session(), surfaceNamed('X home post'));
    const { page } = composer;
    await type(composer, `Add me on ${app} if you get stuck, Year 8! ${more}`);
    await send(composer);
    await panelWhere(page, ({ held }) => held !== '');
    await pressInPanel(page, 'Not relevant');
    const isWarning = ({ clause }: { clause: string }) => clause !== '';
    const { held } = await panelWhere(page, ({ cards }) => cards.filter(isWarning).length === left);
    expect(held !== '').toBe(left > 0);
    expect(await posted(page)).toEqual([]);
    if (left > 0) await readyToPost(page);
    await sendAgain(composer);
    await nextPosted(page);
  });
});

describe('after "Next"', () => {
  const twoSteps = surfaceNamed('Facebook profile post in two steps');
  const button = (label: string) => `[aria-modal="true"] [role="button"][aria-label="${label}"]`;

  it('back on the first screen only what is written there now counts', async () => {
    const composer = await openComposer(session(), twoSteps);
    const { page } = composer;
    await type(composer, text);
    await send(composer);
    await panelWhere(page, ({ held }) => held !== '');
    await press(await visible(page, button('Back')));
    await press(await visible(page, twoSteps.editor));
    await chord(page, ['Control', 'a']);
    await page.keyboard.type(clean);
    await send(composer);
    expect((await nextPosted(page)).text).toBe(clean);
  });

  it('the words can be selected on the first screen alone, where they are', async () => {
    const composer = await openComposer(session(), twoSteps);
    const { page } = composer;
    const select = 'Select the words';
    await type(composer, 'Lost: planner B801200005001 ');
    await send(composer);
    const { cards } = await panelWhere(page, ({ held }) => held !== '');
    expect(cards[0]?.buttons).not.toContain(select);
    await sendAgain(composer);
    await panelWhere(page, ({ held }) => held !== '');
    expect(await posted(page)).toEqual([]);
    await press(await visible(page, button('Back')));
    await press(await visible(page, twoSteps.editor));
    await pressInPanel(page, '1 to look at');
    await pressInPanel(page, select);
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('B801200005001');
  });

  it('Escape leads from the cards back to the Post that was pressed by key', async () => {
    const composer = await openComposer(session(), twoSteps);
    const { page } = composer;
    await type(composer, text);
    await press(await enabled(composer, button('Next')));
    const post = await visible(page, button('Post'));
    await post.focus();
    await page.keyboard.press('Enter');
    await panelWhere(page, ({ held }) => held !== '');
    await chord(page, ['F2']);
    expect(await hasFocus(post)).toBe(false);
    await chord(page, ['Escape']);
    expect(await hasFocus(post)).toBe(true);
  });

  it('nothing of ours stays once the person closed the later screen', async () => {
    const composer = await openComposer(session(), twoSteps);
    const { page } = composer;
    await type(composer, text);
    await press(await visible(page, button('Next')));
    await press(await visible(page, button('Close composer dialog')));
    await press(await visible(page, '[role="banner"]'));
    await poll(
      async () => ((await closedRoots(page)).length === 0 ? true : undefined),
      'the pill stays',
    );
  });
});

it.each(['X home post', 'Facebook comment by Enter'])(
  'puts the cards away once what they were about went out, by "%s"',
  async (name) => {
    const composer = await openComposer(session(), surfaceNamed(name));
    const { page } = composer;
    await type(composer, text);
    await panelWhere(page, ({ cards }) => cards.length > 0);
    await send(composer);
    await panelWhere(page, ({ held }) => held !== '');
    await readyToPost(page);
    await sendAgain(composer);
    await nextPosted(page);
    await panelWhere(page, ({ isOpen, pill }) => !isOpen && pill === 'Nothing to change');
  },
);

describe('two drafts at once', () => {
  /** The first cards of every panel that is open, in the page's order. */
  async function openPanels(page: Page): Promise<string[]> {
    const roots = await closedRoots(page);
    const first = roots.map((root) =>
      root.evaluate((shadow) => shadow.querySelector('.panel h3')?.textContent),
    );
    return (await Promise.all(first)).filter((title) => typeof title === 'string');
  }

  it('never have their cards over each other, nor a hold behind them', async () => {
    const composer = await openComposer(session(), surfaceNamed('Facebook comment by Enter'));
    const { page, editor } = composer;
    await type(composer, text);
    await panelWhere(page, ({ cards }) => cards.length > 0);
    const [, second] = await page.$$('[aria-label^="Comment as"]');
    if (!second) throw new Error('only one post can be commented on');
    await press(second);
    await page.keyboard.type('Lost: planner B801200005001 ');
    await panelWhere(page, ({ cards }) => cards[0]?.clause.includes('N1') ?? false);
    expect(await openPanels(page)).toHaveLength(1);
    await press(editor);
    await chord(page, ['Enter']);
    await panelWhere(page, ({ held }) => held !== '');
    expect(await openPanels(page)).toEqual([expect.stringContaining('contact you privately')]);
    await readyToPost(page);
    await chord(page, ['Enter']);
    expect((await nextPosted(page)).text).toBe(text);
  });

  it('leave the pop-up over the other one free', async () => {
    const composer = await openComposer(session(), surfaceNamed('X home post'));
    const { page, editor } = composer;
    await type(composer, text);
    await panelWhere(page, ({ isOpen }) => isOpen);
    await editor.evaluate((box) => box.blur());
    await page.keyboard.press('n');
    await composerOn(page, surfaceNamed('X post in the dialog over home'));
    const { pill } = await panelWhere(page, ({ isOpen }) => !isOpen);
    expect(pill).toBe('Nothing to change');
  });
});

it('leaves a question of the site free, and comes back after it', async () => {
  const composer = await openComposer(session(), surfaceNamed('Facebook comment by Enter'));
  const { page } = composer;
  await type(composer, text);
  await panelWhere(page, ({ isOpen }) => isOpen);
  await page.evaluate(() => {
    const question = document.createElement('div');
    question.role = 'dialog';
    question.style = 'position: fixed; inset: 0; z-index: 9999; background: #0008';
    question.innerHTML = '<button style="position: fixed; inset: 0">Discard</button>';
    document.body.append(question);
    question.querySelector('button')?.focus();
  });
  await poll(async () => !(await shownRoot(page)) || undefined, 'the panel stays over it');
  await page.evaluate(() => document.body.lastElementChild?.remove());
  await send(composer);
  await postIsHeld(page);
  await readyToPost(page);
  await send(composer);
  expect((await nextPosted(page)).text).toBe(text);
});

it('gives the keys to nobody else when the cards are closed by mouse: a private message stays one', async () => {
  const { page } = await openComposer(session(), surfaceNamed('Facebook docked chat'));
  await page.setViewport({ width: 1900, height: 950 });
  const comment = await composerOn(page, surfaceNamed('Facebook comment by Enter'));
  await type(comment, text);
  await panelWhere(page, ({ cards, isOpen }) => isOpen && cards.length > 0);
  const chat = await visible(page, '[aria-placeholder="Aa"]');
  await press(chat);
  await page.keyboard.type('Hi Priya, ');
  await pressInPanel(page, 'to look at');
  await panelWhere(page, ({ isOpen }) => !isOpen);
  await page.keyboard.type('this is private');
  expect(await chat.evaluate((box) => box.textContent)).toContain('Hi Priya, this is private');
  expect(await comment.editor.evaluate((box) => box.textContent)).toContain(text.trim());
});
