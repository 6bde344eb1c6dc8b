const minute = 60_000;

/** Minutes between two checks: an hour unless the school says otherwise, and never often. */
export const usualPeriod = 60;
export const shortestPeriod = 15;
/** However many checks failed, the next is no more than this away, in milliseconds. */
const longestWait = 2 * 60 * minute;
/** No address is left alone for longer, whatever it asked. */
const longestAsked = 24 * 60 * minute;

/**
 * This browser's own period, in minutes: within a tenth of what the school set, so that a trust's
 * browsers do not ask all at once.
 * @param chance from 0 up to 1
 */
export function periodOf(pollMinutes: number | undefined, chance: number): number {
  return Math.max(shortestPeriod, (pollMinutes ?? usualPeriod) * (0.9 + chance * 0.2));
}

/**
 * How long to leave an address alone after it failed, in milliseconds: twice as long each time, or as
 * long as it asked.
 * @param failures in a row, this one included
 */
export function waitAfter(
  failures: number,
  periodMinutes: number,
  asked: number | undefined,
): number {
  if (asked !== undefined) return asWait(asked);
  // The alarm comes once a period anyway: the first failure skips nothing.
  const periods = 2 ** Math.min(failures - 1, 10) - 0.5;
  return Math.min(periods * periodMinutes * minute, longestWait);
}

/** How long an address that asked so is left alone, in milliseconds. */
export const asWait = (asked: number): number => Math.min(asked, longestAsked);

/** Whether to leave an address alone still. A time set while this computer's clock was ahead means nothing. */
export const isWaiting = (until: number, now: number): boolean =>
  now < until && until - now <= longestAsked;

/** Whether a moment is less than so long ago; one to come, by a clock set right since, is long ago. */
export const isRecent = (then: number, now: number, within: number): boolean =>
  then <= now && now - then < within;

/** What a `Retry-After` header asks for, in milliseconds: seconds, or a date. */
export function retryAfter(header: string | null, now: number): number | undefined {
  if (!header) return undefined;
  const seconds = Number(header);
  const wait = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - now;
  return wait > 0 ? wait : undefined;
}
