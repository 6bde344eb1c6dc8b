import { fault } from '../browser/items.ts';
import { messageOf } from '../browser/message-of.ts';

/** Keeps the last thing that went wrong for the popup; where even that cannot be stored, lets it go. */
export function recordFaults(work: Promise<unknown>): void {
  work.catch((error: unknown) =>
    fault.write({ what: messageOf(error), at: new Date().toISOString() }).catch(() => undefined),
  );
}
