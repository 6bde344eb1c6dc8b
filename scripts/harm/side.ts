import { setTimeout as rest } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { OpenComposer } from '../../tests/e2e/driver/compose.ts';
import { openComposer, poll, posted } from '../../tests/e2e/driver/compose.ts';
import type { BrowserId, Session } from '../../tests/e2e/driver/launch.ts';
import { panel, shownRoot } from '../../tests/e2e/driver/panel.ts';
import type { PracticeSurface } from '../../tests/e2e/driver/surfaces.ts';
import { act, pressSend } from './act.ts';
import { chordFast } from './keys.ts';
import { pageMarkup, snapshotOf } from './snapshot.ts';
import type { Writing } from './steps.ts';
import { makeStill } from './still-world.ts';

/** What there was to see after each step of a writing, by what it is; and whether words were underlined. */
export interface Trace {
  seen: { what: string; is: string }[];
  isMarked: boolean;
}

/** One of two browsers doing the same: a composer that is emptied and used again and again. */
export interface Side {
  browser: BrowserId;
  /** Writes, in a page of its own where `anew`, and posts as a person does who has an answer to every question. */
  write(writing: Writing, anew: boolean): Promise<Trace>;
}

/** How long a card must show to count as read, and a little more. In milliseconds. */
const reading = 1_100;

export function makeSide(session: Session, surface: PracticeSurface): Side {
  let composer: OpenComposer | undefined;
  let trouble: string[] = [];
  const tab = still(session, (text) => trouble.push(text));

  async function begin(anew: boolean): Promise<OpenComposer> {
    const known = !anew && composer && (await isUsable(composer)) ? composer : undefined;
    if (known) return known;
    trouble = [];
    composer = await openComposer(tab, surface);
    await composer.page.evaluate(() => window.stopTime());
    // What was copied in another page is no part of what is written in this one.
    await act(composer, { do: 'paste', text: 'Copied before' });
    // Quill takes a paste a moment later, and what empties the composer must not come before it.
    await composer.page.evaluate(() => window.settle());
    return composer;
  }

  return {
    browser: session.id,
    async write({ steps, posts }, anew) {
      const own = await begin(anew);
      const trace: Trace = { seen: [], isMarked: false };
      const look = async (what: string) => {
        const { composer: is, isMarked } = await snapshotOf(own.editor);
        trace.seen.push({ what, is });
        trace.isMarked ||= isMarked;
      };
      await empty(own);
      await look('the empty composer');
      for (const [index, step] of steps.entries()) {
        await act(own, step);
        await look(`the composer after step ${index + 1}`);
      }
      if (posts) {
        await send(own);
        const is = JSON.stringify(await posted(own.page));
        trace.seen.push({ what: 'what was posted', is });
      }
      trace.seen.push({ what: 'the page', is: await pageMarkup(own.page) });
      trace.seen.push({ what: 'errors', is: trouble.toSorted().join('\n') });
      return trace;
    },
  };
}

/** The same session with one tab, whose pages have the same clock and chance, and tell of every error. */
function still(session: Session, onTrouble: (text: string) => void): Session {
  let tab: Page | undefined;
  return {
    ...session,
    async open(url) {
      tab ??= await openStill(session, onTrouble);
      await tab.goto(url, { waitUntil: 'load' });
      return tab;
    },
  };
}

async function openStill(session: Session, onTrouble: (text: string) => void): Promise<Page> {
  const page = await session.open('about:blank');
  await page.evaluateOnNewDocument(makeStill);
  page.on('pageerror', (error) => onTrouble(String(error)));
  page.on('console', (line) => {
    if (line.type() === 'error') onTrouble(line.text());
  });
  return page;
}

function isUsable({ editor }: OpenComposer): Promise<boolean> {
  return editor.evaluate((box) => box.isConnected && box.checkVisibility());
}

async function empty({ page, editor }: OpenComposer): Promise<void> {
  await editor.evaluate((box) => {
    window.passTime(60_000);
    const { activeElement } = box.getRootNode() as Document | ShadowRoot;
    if (activeElement !== box) box.focus({ preventScroll: true });
  });
  await chordFast(page, ['Control', 'a']);
  await chordFast(page, ['Backspace']);
  await page.evaluate(() => window.passTime(60_000));
}

async function send(composer: OpenComposer): Promise<void> {
  const { page } = composer;
  const before = (await posted(page)).length;
  // Nothing to post, unless the page says so.
  if (!(await pressSend(composer))) return;
  for (let answered = 0; answered < 8; answered++) {
    const isSent = async () => ((await posted(page)).length > before ? 'sent' : undefined);
    const isHeld = async () => ((await panel(page))?.held ? 'held' : undefined);
    const became = await poll(
      async () => (await isSent()) ?? (await isHeld()),
      'neither held nor sent',
    );
    if (became === 'sent') return;
    await answer(composer);
    await pressSend(composer);
  }
  throw new Error('Post does not go through');
}

/** Gives a reason wherever one is asked for, one at a time; else reads the card that is on show. */
async function answer({ page }: OpenComposer): Promise<void> {
  const root = await shownRoot(page);
  const choice = await root?.evaluate((shadow) => {
    const groups = [...shadow.querySelectorAll('.reasons')];
    const open = groups.find((group) => !group.querySelector(':checked'));
    const radio = [...(open?.querySelectorAll('input') ?? [])].at(-1);
    if (!radio) return undefined;
    radio.scrollIntoView({ block: 'nearest' });
    const { x, y, width, height } = radio.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  if (choice) await page.mouse.click(choice.x, choice.y);
  else await rest(reading);
}
