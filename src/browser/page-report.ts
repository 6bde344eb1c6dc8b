import { type Browser, browser } from 'wxt/browser';
import type { PageStatus } from '../compose/page-status.ts';
import { platformAt } from '../platforms/platform-at.ts';
import type { PlatformId } from '../policy/vocabulary.ts';
import { sites } from './sites.ts';

/** What can be said about the page that the popup was opened over. */
export type PageReport =
  /** Not one of the three sites, or not to be seen by the extension. */
  | { kind: 'elsewhere' }
  /** Open since before the extension was started or updated. */
  | { kind: 'reload'; platform: PlatformId }
  /** Nothing has been typed in yet. */
  | { kind: 'quiet'; platform: PlatformId }
  /** The site's page for small phones, which is built quite differently. */
  | { kind: 'mobile'; platform: PlatformId }
  | { kind: 'watched'; platform: PlatformId; composers: PageStatus[] };

export async function reportPage(): Promise<PageReport> {
  const tab = await tabInQuestion();
  const { hostname } = new URL(tab?.url ?? 'about:blank');
  const platform = platformAt(hostname);
  if (tab?.id === undefined || !platform) return { kind: 'elsewhere' };
  const frames = await lookInto(tab.id);
  const composers = frames.flatMap((frame) => frame?.composers ?? []);
  if (composers.length > 0) return { kind: 'watched', platform, composers };
  if (/^(m|mbasic|mobile)\./.test(hostname)) return { kind: 'mobile', platform };
  return { kind: frames.some((frame) => frame?.isHere) ? 'quiet' : 'reload', platform };
}

/** The tab under the popup; where the popup is a tab of its own, the site's page used last. */
async function tabInQuestion(): Promise<Browser.tabs.Tab | undefined> {
  if (isPopup()) {
    const [active] = await browser.tabs.query({ active: true, currentWindow: true });
    return active;
  }
  const open = await browser.tabs.query({ url: [...sites] });
  return open.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
}

/** Whether this page is the toolbar's popup rather than a tab. */
export function isPopup(): boolean {
  return browser.extension.getViews({ type: 'popup' }).includes(window);
}

interface FrameReport {
  isHere: boolean;
  composers: PageStatus[];
}

/** A page that may not be looked into has nothing of ours in it. */
async function lookInto(tabId: number): Promise<(FrameReport | undefined)[]> {
  try {
    const looks = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: lookAround,
    });
    return looks.map(({ result }) => result ?? undefined);
  } catch {
    return [];
  }
}

/** Runs inside the page's frame, so it can use nothing of this file. */
function lookAround(): FrameReport {
  const world = globalThis as { [key: symbol]: { status?: () => PageStatus[] } | undefined };
  const link = world[Symbol.for('second-look')];
  return { isHere: link !== undefined, composers: link?.status?.() ?? [] };
}
