import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { remind } from '../src/reminders/remind.ts';

/** Brought only when a reminder may be due: a few times a day at most. */
export default defineUnlistedScript(() => {
  // Without an answer nothing is shown; the page goes on.
  remind().catch(() => undefined);
});
