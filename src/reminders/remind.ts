import { frameLink } from '../browser/frame-link.ts';
import { request } from '../browser/send.ts';
import { roleOf } from '../platforms/account-role.ts';
import type { AccountRole } from '../policy/vocabulary.ts';
import { type Occasion, reminderDue } from './due.ts';
import { showReminder } from './show.tsx';

/** How many presses are waited for, where the page does not say at first whose account it is. */
const patience = 10;

/**
 * Shows the reminder that is due on this page, once it is known whose account it is: when the page has
 * loaded, or at one of the next presses.
 */
export async function remind(): Promise<void> {
  const { platform, about = 'page' } = frameLink();
  if (!platform) return;
  const { shown, schoolOwned, isCheckOld, ...known } = await request('remindable', {});
  platform.correct(known.policy.sites[platform.id]);
  const role = (): AccountRole => roleOf(platform.accountOfPage(document), platform.id, known);
  let left = patience;

  function look(): boolean {
    const now = new Date();
    const occasion: Occasion = {
      ...{ policy: known.policy, schoolOwned, isCheckOld, about, now, shown },
    };
    const kind = reminderDue(occasion, role());
    if (!kind) return false;
    if (showReminder(kind)) request('reminded', { kind }).catch(() => undefined);
    return true;
  }

  function lookAgain(): void {
    left -= 1;
    if (look() || left === 0) removeEventListener('click', lookAgain, true);
  }

  if (document.readyState !== 'complete')
    await new Promise((loaded) => addEventListener('load', loaded, { once: true }));
  if (!look()) addEventListener('click', lookAgain, true);
}
