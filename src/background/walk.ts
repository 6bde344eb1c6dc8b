import { browser } from 'wxt/browser';
import { checklists, type Walk, walk } from '../browser/items.ts';
import type { ChecklistItem } from '../policy/pack.ts';
import { stepForTick } from '../privacy/account-steps.ts';
import type { WalkStop } from '../privacy/walk/stop.ts';
import { makeOverview } from './make-briefing.ts';

/** What the person is being walked to in this tab; null where they are not. */
export async function walkStop(tabId: number | undefined): Promise<WalkStop | null> {
  const going = await walkIn(tabId);
  const item = going && (await itemAt(going));
  if (!item) return null;
  const [{ policy }, { accounts }] = await Promise.all([makeOverview(), checklists.read()]);
  const { id, title, why, clause, steps, wanted } = item;
  const clauseText = policy.clauses[clause];
  return {
    item: { id, title, why, clause, steps },
    ...(clauseText && { clauseText }),
    passing: wanted[accounts[going.account]?.role ?? 'personal'] ?? [],
    at: going.at,
    of: going.items.length,
  };
}

/** On to another of the walk's items; null ends it. */
export async function walkTo(tabId: number | undefined, at: number | null): Promise<void> {
  const going = await walkIn(tabId);
  if (!going) return;
  const next = at === null ? null : { ...going, at };
  const item = next && (await itemAt(next));
  await walk.write(item ? next : null);
  const url = item?.pages[0]?.url;
  if (url) await browser.tabs.update(going.tabId, { url });
}

/** The person's own tick for the item the walk is at. */
export async function walkDone(tabId: number | undefined): Promise<void> {
  const going = await walkIn(tabId);
  const item = going && (await itemAt(going));
  if (item) await checklists.change(stepForTick(item.platform, going.account, item.id, true));
}

async function walkIn(tabId: number | undefined): Promise<Walk | null> {
  const going = await walk.read();
  return going?.tabId === tabId ? going : null;
}

async function itemAt({ items, at }: Walk): Promise<ChecklistItem | undefined> {
  const { policy } = await makeOverview();
  return policy.checklist.find(({ id }) => id === items[at]);
}
