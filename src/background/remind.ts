import type { Browser } from 'wxt/browser';
import type { Remindable } from '../browser/briefing.ts';
import { checklists, reminded } from '../browser/items.ts';
import type { Requests } from '../browser/messages.ts';
import { openOwnPage } from '../browser/own-page.ts';
import { platformAt } from '../platforms/platform-at.ts';
import { settingsOf } from '../platforms/settings-of.ts';
import type { PlatformId, ReminderKind } from '../policy/vocabulary.ts';
import { checklistFor, isStale } from '../privacy/checklist.ts';
import { dayOf, mayBeDue } from '../reminders/due.ts';
import { inject } from './inject.ts';
import { makeBriefing, makeOverview } from './make-briefing.ts';
import { isWalked } from './walk.ts';

/** Brings the reminder to the frame that asked, on the few occasions when one may be due. */
export async function remindIfDue(
  { about }: Requests['remind'],
  { tab, frameId, url }: Browser.runtime.MessageSender,
): Promise<void> {
  // Who is led to a setting has its card to read.
  if (tab?.id === undefined || !url || (await isWalked(tab.id))) return;
  const { policy, schoolOwned, isCheckOld, shown } = await remindableAt(url);
  const now = new Date();
  if (mayBeDue({ policy, schoolOwned, isCheckOld, about, now, shown }))
    await inject('remind', tab.id, frameId ?? 0, url);
}

export async function remindableAt(url: string | undefined): Promise<Remindable> {
  const site = siteAt(url);
  const [{ policy, accounts, schoolOwned }, shown, isCheckOld] = await Promise.all([
    makeBriefing(),
    reminded.read(),
    url && site && !isSettings(site, url) ? isLongAgo(site) : false,
  ]);
  return {
    policy,
    accounts,
    schoolOwned: schoolOwned ?? false,
    isCheckOld,
    shown: (site && shown[site]) ?? {},
  };
}

export async function noteReminded(kind: ReminderKind, url: string | undefined): Promise<void> {
  const site = siteAt(url);
  if (!site) return;
  const today = dayOf(new Date());
  await reminded.change((value) => ({ ...value, [site]: { ...value[site], [kind]: today } }));
}

/** Opens the page that goes through the settings of the site that asks, where that is due. */
export async function openCheckup(url: string | undefined): Promise<void> {
  const site = siteAt(url);
  if (site && (await isLongAgo(site))) await openOwnPage(`/checkup.html?site=${site}`);
}

/** Whether anything on the site's checklist was read or ticked longer ago than the pack lets it count. */
async function isLongAgo(site: PlatformId): Promise<boolean> {
  const { accounts } = await checklists.read();
  if (Object.values(accounts).every(({ platform }) => platform !== site)) return false;
  const { policy } = await makeOverview();
  const limit = { now: new Date(), days: policy.recheckAfterDays };
  return checklistFor(policy.checklist, accounts, limit)
    .filter(({ platform }) => platform === site)
    .some(isStale);
}

/** Where the settings are, they are being looked at. */
function isSettings(site: PlatformId, url: string): boolean {
  return settingsOf(site).isPage(new URL(url));
}

function siteAt(url: string | undefined): PlatformId | undefined {
  return url ? platformAt(new URL(url).hostname) : undefined;
}
