import type { Deed } from './trace.ts';

const isOurs = ({ url }: Deed) => url.startsWith('chrome-extension:');
const isCall = ({ name }: Deed) => name === 'FunctionCall';

/**
 * Milliseconds of our script from each keydown to the next: the browser's calls of our functions, of
 * whatever kind (events, observers, idle moments), with the layout they force.
 */
export function scriptPerKey(deeds: readonly Deed[]): number[] {
  const keys = deeds.filter(({ name, type }) => name === 'EventDispatch' && type === 'keydown');
  const perKey = keys.map(() => 0);
  const calls = deeds.filter((deed) => deed.thread === keys[0]?.thread && isCall(deed));
  for (const { deed, own } of ownTimes(calls)) {
    if (!isOurs(deed)) continue;
    const key = keys.findLastIndex(({ start }) => start <= deed.start);
    if (key >= 0) perKey[key] = (perKey[key] ?? 0) + own / 1000;
  }
  return perKey;
}

/** Milliseconds of our script in all, on whatever thread. */
export function scriptInAll(deeds: readonly Deed[]): number {
  const threads = Map.groupBy(deeds.filter(isCall), ({ thread }) => thread);
  const calls = [...threads.values()].flatMap(ownTimes);
  return calls.reduce((sum, { deed, own }) => sum + (isOurs(deed) ? own : 0), 0) / 1000;
}

/** Milliseconds of our longest single call. */
export function longestCall(deeds: readonly Deed[]): number {
  return (
    Math.max(0, ...deeds.filter((deed) => isCall(deed) && isOurs(deed)).map(({ cpu }) => cpu)) /
    1000
  );
}

/** Each call with its time less that of the calls inside it. */
function ownTimes(deeds: readonly Deed[]): { deed: Deed; own: number }[] {
  const all = deeds.map((deed) => ({ deed, own: deed.cpu }));
  const open: typeof all = [];
  for (const one of all) {
    while ((open.at(-1)?.deed.end ?? Number.POSITIVE_INFINITY) <= one.deed.start) open.pop();
    const outer = open.at(-1);
    if (outer) outer.own -= one.deed.cpu;
    open.push(one);
  }
  return all;
}

/** How many timers our script set, and how many older ones of ours ran. */
export function countTimers(deeds: readonly Deed[]): number {
  const set = deeds.filter((deed) => deed.name === 'TimerInstall' && isOurs(deed));
  const calls = deeds.filter((deed) => isCall(deed) && isOurs(deed));
  const ran = deeds.filter(
    (fire) => fire.name === 'TimerFire' && calls.some((call) => isInside(call, fire)),
  );
  return set.length + ran.length;
}

function isInside(inner: Deed, { thread, start, end }: Deed): boolean {
  return inner.thread === thread && inner.start >= start && inner.start < end;
}
