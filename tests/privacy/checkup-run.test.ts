import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { checklists } from '../../src/browser/items.ts';
import type { VisitedTab } from '../../src/browser/visited-tab.ts';
import { stepForReading } from '../../src/privacy/account-steps.ts';
import type { PageFacts, Strip } from '../../src/privacy/checkup/look-around.ts';
import type { Stop } from '../../src/privacy/checkup/plan.ts';
import { checkPages, type Progress } from '../../src/privacy/checkup/run.ts';

const x = 'https://x.com/settings';
const stopAt = (path: string, item: string): Stop => ({
  urls: [`${x}/${path}`],
  items: [{ id: item, title: item }],
  parts: [{ item, part: 'state' }],
});
const stops = [stopAt('location', 'X5'), stopAt('spaces', 'X7'), stopAt('direct_messages', 'X6')];

/** What the site shows at an address; undefined while it does not answer. */
type Site = (url: string) => (Partial<PageFacts> & { isEmpty?: boolean }) | undefined;

/** A tab in which settings are read as soon as their page is there. */
class FakeTab implements VisitedTab {
  url = '';
  strips: Strip[] = [];
  isShut = false;
  site: Site;
  constructor(site: Site) {
    this.site = site;
  }
  async goTo(url: string) {
    this.url = url;
  }
  async look(strip: Strip) {
    this.strips.push(strip);
    const shown = this.site(this.url);
    if (!shown) return undefined;
    const { isEmpty, ...facts } = shown;
    const item = stops.find(({ urls }) => urls[0] === facts.url)?.parts[0]?.item;
    if (item && !facts.asksPassword) await read(item, !isEmpty);
    const signedIn = {
      cookies: ['twid'],
      asksPassword: false,
      isStopped: false,
      isSkipped: false,
      loadedAt: 1,
    };
    return { url: this.url, ...signedIn, ...facts };
  }
  async isOpen() {
    return !this.isShut;
  }
  async close() {}
}

async function read(item: string, isShown: boolean): Promise<void> {
  const reading = {
    ...({ platform: 'twitter', account: 'jo', item, part: 'state' } as const),
    ...(isShown && { value: 'off' as const }),
  };
  await checklists.change(stepForReading('jo', reading, undefined));
}

/** Runs a whole check; its time passes at once. */
async function check(site: Site, during?: (tab: FakeTab, ended: AbortController) => void) {
  const tab = new FakeTab(site);
  const ended = new AbortController();
  const progress: Progress[] = [];
  const result = checkPages(tab, 'twitter', stops, (one) => void progress.push(one), ended);
  let isOver = false;
  const over = result.finally(() => {
    isOver = true;
  });
  during?.(tab, ended);
  while (!isOver) await vi.advanceTimersByTimeAsync(400);
  const { visited, isStopped } = await over;
  const unread = visited.flatMap((one) => one.unread.map(({ id }) => id));
  return { outcomes: visited.map(({ outcome }) => outcome), unread, isStopped, progress, tab };
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

const asAsked: Site = () => ({});

describe('a checkup', () => {
  it('reads page after page, and says on each how far it is', async () => {
    const { outcomes, progress, tab } = await check((url) => ({ url }));
    expect(outcomes).toEqual(['read', 'read', 'read']);
    expect(progress.map(({ number, of }) => `${number}/${of}`)).toContain('2/3');
    expect(tab.strips.map(({ title }) => title)).toContain(
      'Second Look is on page 3 of 3, to see whether this is so:',
    );
  });

  it('tells which items a page should have shown and did not', async () => {
    const site: Site = (url) => ({ url, isEmpty: url.includes('spaces') });
    const { outcomes, unread } = await check(site);
    expect(outcomes).toEqual(['read', 'not-readable', 'read']);
    expect(unread).toEqual(['X7']);
  });

  it('tells a page that has moved, and goes on', async () => {
    const site: Site = (url) => ({ url: url.includes('spaces') ? `${x}/privacy_and_safety` : url });
    expect((await check(site)).outcomes).toEqual(['read', 'moved', 'read']);
  });

  it('waits for a password, and goes on when it was given', async () => {
    let looks = 0;
    const site: Site = (url) => ({ url, asksPassword: url.includes('spaces') && looks++ < 20 });
    const { outcomes, progress, tab } = await check(site);
    expect(outcomes).toEqual(['read', 'read', 'read']);
    expect(progress.some(({ isWaiting }) => isWaiting)).toBe(true);
    const asking = tab.strips.find(({ text }) => text.includes('password'));
    expect(asking?.title).toBe('Second Look is on page 2 of 3.');
  });

  it('goes on where the person skips a page that asks for a password', async () => {
    const site: Site = (url) => ({ url, asksPassword: url.includes('spaces'), isSkipped: true });
    const start = Date.now();
    const { outcomes } = await check(site);
    expect(outcomes).toEqual(['read', 'password', 'read']);
    expect(Date.now() - start).toBeLessThan(10_000);
  });

  it('ends where somebody is signed out half-way', async () => {
    const site: Site = (url) =>
      url.includes('spaces') ? { url: 'https://x.com/i/flow/login', cookies: [] } : { url };
    expect((await check(site)).outcomes).toEqual(['read', 'signed-out']);
  });

  it('does not take a page that never comes for one that shows nothing, and gives up on a dead site', async () => {
    expect((await check(() => undefined)).outcomes).toEqual(['unreachable', 'unreachable']);
    const one: Site = (url) => (url.includes('spaces') ? undefined : { url });
    expect((await check(one)).outcomes).toEqual(['read', 'unreachable', 'read']);
  });

  it('is stopped on our page, on the visited one, or by closing it', async () => {
    const stopped = { outcomes: [], isStopped: true };
    expect(await check(asAsked, (_, ended) => ended.abort())).toMatchObject(stopped);
    const shut = (tab: FakeTab) => {
      tab.isShut = true;
    };
    expect(await check(asAsked, shut)).toMatchObject(stopped);
    expect(await check(() => ({ isStopped: true }))).toMatchObject(stopped);
  });
});
