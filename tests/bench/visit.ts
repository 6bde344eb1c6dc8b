import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { openComposer } from '../e2e/driver/compose.ts';
import { launch, type Session } from '../e2e/driver/launch.ts';
import { posts } from '../e2e/driver/surfaces.ts';
import type { RunningSites } from '../sites/server.ts';
import { longText } from './drafts.ts';

/** Measures what happens on `page` while `act` runs. */
export type Meter<T> = (page: Page, act: () => Promise<void>) => Promise<T>;

/** The same scenes of the practice Facebook, each measured: what makes all figures comparable. */
export interface Visit<Still, Typing> {
  /** Ten seconds with nothing but the feed. */
  feed: Still;
  /** Fifteen seconds of a feed that changes fifty times a second. */
  busy: Still;
  /** Ten seconds with a composer open and the caret in it. */
  composer: Still;
  /** A post typed into it. */
  typing: Typing;
  /** A sentence more in a draft of 5,000 words. */
  long: Typing;
}

/** Some 200 keys: ordinary words, and half-way what the policy warns about. */
const text =
  'What a week. Choir practice, two trips and a leak in the hall roof. My class is feral today and Mrs Okafor is an idiot. ' +
  'Anyway, scones are in the oven and the dog has been walked, so roll on Saturday.';
/** Long enough for somebody who never pauses to see words underlined. */
const more =
  ' And then, would you believe it, our deputy is useless at parking too. Into the same yellow bollard, twice in one week. ';
/** Units of some 5,000 words. */
const longDraft = 28_000;
const betweenKeys = 80;
const toSettle = 1500;
const still = () => pause(10_000);
const busyFor = 15_000;
const changesPerSecond = 50;

/** A fresh browser, with the extension or without. */
export async function visit<Still, Typing>(
  sites: RunningSites,
  extension: boolean,
  meterStill: Meter<Still>,
  meterTyping: Meter<Typing>,
): Promise<Visit<Still, Typing>> {
  const session = await launch('chromium', { sites, extension });
  try {
    const { feed, busy } = await visitFeed(session, meterStill);
    const { page } = await openComposer(session, facebookPost());
    await settle(page);
    const composer = await meterStill(page, still);
    const type = (words: string) => () => page.keyboard.type(words, { delay: betweenKeys });
    const typing = await meterTyping(page, type(text));
    await page.evaluate(paste, longText(longDraft));
    await settle(page);
    const long = await meterTyping(page, type(more));
    return { feed, busy, composer, typing, long };
  } finally {
    await session.close();
  }
}

async function visitFeed<T>(session: Session, meter: Meter<T>): Promise<{ feed: T; busy: T }> {
  const page = await session.open(facebookPost().url);
  await settle(page);
  const feed = await meter(page, still);
  await page.evaluate(keepChanging, 1000 / changesPerSecond);
  const busy = await meter(page, () => pause(busyFor));
  await page.close();
  return { feed, busy };
}

/** Runs in the page: what a feed does while its posts come, go and change. */
function keepChanging(every: number): void {
  const place = document.querySelector('[role="main"]') ?? document.body;
  setInterval(() => {
    const post = document.createElement('div');
    post.setAttribute('role', 'article');
    post.textContent = `Another post, ${Math.round(performance.now())}`;
    place.append(post);
    if (place.childElementCount > 60)
      place.querySelector('div[role="article"]:not([class])')?.remove();
  }, every);
}

/** Runs in the page: at the caret, as plain text. */
function paste(words: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', words);
  const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
  document.activeElement?.dispatchEvent(event);
}

/** The first-run page opens some time after the browser, and a page behind another has less to do. */
async function settle(page: Page): Promise<void> {
  await pause(toSettle);
  await page.bringToFront();
  await pause(toSettle);
}

function facebookPost() {
  const [surface] = posts;
  if (surface?.platform !== 'facebook') throw new Error('the first surface is no Facebook post');
  return surface;
}
