import { browser } from 'wxt/browser';
import { checklists, choices } from '../browser/items.ts';
import { checklistFor, mustFail } from '../privacy/checklist.ts';
import { makeOverview } from './make-briefing.ts';

/** The toolbar icon counts must-items that were seen to be wrong, unless the person turned that off. */
export async function showBadge(): Promise<void> {
  const { withoutBadge } = await choices.read();
  const count = withoutBadge ? 0 : await countWrong();
  await browser.action.setBadgeText({ text: count > 0 ? String(count) : '' });
  await browser.action.setBadgeBackgroundColor({ color: '#8a3b12' });
}

async function countWrong(): Promise<number> {
  const [{ accounts }, { policy }] = await Promise.all([checklists.read(), makeOverview()]);
  const limit = { now: new Date(), days: policy.recheckAfterDays };
  return mustFail(checklistFor(policy.checklist, accounts, limit));
}
