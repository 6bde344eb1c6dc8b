import { setTimeout as pause } from 'node:timers/promises';
import type { JSHandle, Page } from 'puppeteer-core';
import { openComposer } from '../e2e/driver/compose.ts';
import { launch, type Session } from '../e2e/driver/launch.ts';
import { posts } from '../e2e/driver/surfaces.ts';
import type { RunningSites } from '../sites/server.ts';

/** Measures what happens on `page` while `act` runs. */
export type Meter<T> = (page: Page, act: () => Promise<void>) => Promise<T>;

/** The same three scenes of the practice Facebook, each measured: what makes all figures comparable. */
export interface Visit<Still, Typing> {
  /** Ten seconds with nothing but the feed. */
  feed: Still;
  /** Ten seconds with a composer open and the caret in it. */
  composer: Still;
  typing: Typing;
}

/** Some 200 keys: ordinary words, and half-way what the policy warns about. */
const text =
  'What a week. Choir practice, two trips and a leak in the hall roof. My class is feral today and Mrs Okafor is an idiot. ' +
  'Anyway, scones are in the oven and the dog has been walked, so roll on Saturday.';
const betweenKeys = 80;
const toSettle = 1500;
const still = () => pause(10_000);

/** A fresh browser, with the extension or without. */
export async function visit<Still, Typing>(
  sites: RunningSites,
  extension: boolean,
  meterStill: Meter<Still>,
  meterTyping: Meter<Typing>,
): Promise<Visit<Still, Typing>> {
  const session = await launch('chromium', { sites, extension });
  try {
    const feed = await visitFeed(session, meterStill);
    const { page } = await openComposer(session, facebookPost());
    await settle(page);
    const composer = await meterStill(page, still);
    const typing = await meterTyping(page, () => page.keyboard.type(text, { delay: betweenKeys }));
    return { feed, composer, typing };
  } finally {
    await session.close();
  }
}

async function visitFeed<T>(session: Session, meter: Meter<T>): Promise<T> {
  const page = await session.open(facebookPost().url);
  await settle(page);
  const measured = await meter(page, still);
  await page.close();
  return measured;
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

/** What a page's main thread did, in milliseconds. */
export interface Work {
  tasks: number;
  script: number;
}

export const meterWork: Meter<Work> = async (page, act) => {
  const client = await page.createCDPSession();
  await client.send('Performance.enable');
  const now = async () => {
    const { metrics } = await client.send('Performance.getMetrics');
    return new Map(metrics.map(({ name, value }) => [name, value * 1000]));
  };
  const before = await now();
  await act();
  const after = await now();
  await client.detach();
  const spent = (name: string) => (after.get(name) ?? 0) - (before.get(name) ?? 0);
  return { tasks: spent('TaskDuration'), script: spent('ScriptDuration') };
};

/** Milliseconds from each key until the frame after it was painted. */
export const meterPaint: Meter<number[]> = async (page, act) => {
  const times: JSHandle<number[]> = await page.evaluateHandle(() => {
    const seen: number[] = [];
    const afterPaint = (then: () => void) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = then;
      requestAnimationFrame(() => port2.postMessage(undefined));
    };
    addEventListener(
      'keydown',
      ({ timeStamp }) => afterPaint(() => seen.push(performance.now() - timeStamp)),
      true,
    );
    return seen;
  });
  await act();
  return times.jsonValue();
};
