import type { Browser } from 'wxt/browser';
import type { Remindable } from '../browser/briefing.ts';
import { reminded } from '../browser/items.ts';
import type { Requests } from '../browser/messages.ts';
import { platformAt } from '../platforms/platform-at.ts';
import type { PlatformId, ReminderKind } from '../policy/vocabulary.ts';
import { dayOf, mayBeDue } from '../reminders/due.ts';
import { inject } from './inject.ts';
import { makeBriefing } from './make-briefing.ts';

/** Brings the reminder to the frame that asked, on the few occasions when one may be due. */
export async function remindIfDue(
  { about }: Requests['remind'],
  { tab, frameId, url }: Browser.runtime.MessageSender,
): Promise<void> {
  if (tab?.id === undefined || !url) return;
  const { policy, schoolOwned, shown } = await remindableAt(url);
  const now = new Date();
  if (mayBeDue({ policy, schoolOwned, about, now, shown }))
    await inject('remind', tab.id, frameId ?? 0, url);
}

export async function remindableAt(url: string | undefined): Promise<Remindable> {
  const site = siteAt(url);
  const [{ policy, accounts, schoolOwned }, shown] = await Promise.all([
    makeBriefing(),
    reminded.read(),
  ]);
  return {
    policy,
    accounts,
    schoolOwned: schoolOwned ?? false,
    shown: (site && shown[site]) ?? {},
  };
}

export async function noteReminded(kind: ReminderKind, url: string | undefined): Promise<void> {
  const site = siteAt(url);
  if (!site) return;
  const today = dayOf(new Date());
  await reminded.change((value) => ({ ...value, [site]: { ...value[site], [kind]: today } }));
}

function siteAt(url: string | undefined): PlatformId | undefined {
  return url ? platformAt(new URL(url).hostname) : undefined;
}
