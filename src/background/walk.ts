import { browser } from 'wxt/browser';
import { checklists, type Walk, walk } from '../browser/items.ts';
import { settingsOf } from '../platforms/settings-of.ts';
import { ruleText } from '../policy/rule-text.ts';
import { stepForTick } from '../privacy/account-steps.ts';
import { partsOf, partsOn } from '../privacy/parts.ts';
import { nameOfPart } from '../privacy/parts-shown.ts';
import type { WalkStop } from '../privacy/walk/stop.ts';
import { makeOverview } from './make-briefing.ts';

export async function isWalked(tabId: number): Promise<boolean> {
  return (await walkIn(tabId)) !== null;
}

/** What the person is being led to in this tab; null where they are not. */
export async function walkStop(tabId: number | undefined): Promise<WalkStop | null> {
  const going = await walkIn(tabId);
  return going && stopOf(going);
}

/**
 * On to another of the walk's places; null ends it. Answers the new stop where the page that asks is
 * its page already; else the tab is on its way there, and the next page asks.
 */
export async function walkTo(
  tabId: number | undefined,
  from: string | undefined,
  at: number | null,
): Promise<WalkStop | null> {
  const going = await walkIn(tabId);
  if (!going) return null;
  const next = at === null ? null : { ...going, at };
  const stop = next && (await stopOf(next));
  await walk.write(stop ? next : null);
  const url = stop?.urls[0];
  if (!stop || !url) return null;
  if (from && tellsOf(stop, from) === tellsOf(stop, url)) return stop;
  await browser.tabs.update(going.tabId, { url });
  return null;
}

/** What a page tells of a stop's item; one that tells nothing is like no other. */
function tellsOf({ item, platform }: WalkStop, url: string): string {
  return partsOn(platform, item.id, url).map(nameOfPart).join() || url;
}

/** The person's own tick for the item the walk is at. */
export async function walkDone(tabId: number | undefined): Promise<void> {
  const going = await walkIn(tabId);
  const stop = going && (await stopOf(going));
  if (!stop) return;
  const { item, platform } = stop;
  await checklists.change(stepForTick(platform, going.account, item.id, true));
}

async function walkIn(tabId: number | undefined): Promise<Walk | null> {
  const going = await walk.read();
  return going?.tabId === tabId ? going : null;
}

async function stopOf(going: Walk): Promise<WalkStop | null> {
  const [{ policy }, { accounts }] = await Promise.all([makeOverview(), checklists.read()]);
  const place = going.places[going.at];
  const item = policy.checklist.find(({ id }) => id === place?.item);
  const page = item?.pages[place?.page ?? 0];
  if (!item || !page) return null;
  const { id, platform, title, why, clause, steps, wanted } = item;
  const account = accounts[going.account];
  const clauseText = policy.clauses[clause];
  const { all, needed, doubted } = partsOf(item);
  const isOfText = settingsOf(platform).profile.some((reader) => reader.item === id);
  const spoken = isOfText ? policy.rules.map((rule) => rule.id) : [];
  return {
    platform,
    item: { id, title, why, clause, steps },
    ...(clauseText && { clauseText }),
    passing: wanted[account?.role ?? 'personal'] ?? [],
    urls: [page.url, ...page.otherwise],
    isRead: all.length > 0,
    mayPass: needed.length > 0,
    mayDoubt: doubted.length > 0,
    rules: Object.fromEntries(spoken.map((rule) => [rule, ruleText(policy, rule)])),
    isTicked: account?.ticks[id] !== undefined,
    at: going.at,
    of: going.places.length,
  };
}
