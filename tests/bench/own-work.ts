import type { Deed } from './trace.ts';

const isOurs = ({ url }: Deed) =>
  /^chrome-extension:.*\/(?:compose|content-scripts\/\w+)\.js$/.test(url);
const isCall = ({ name }: Deed) => name === 'FunctionCall';

/**
 * Milliseconds of our script from each keydown to the next. Counted are the browser's calls of our
 * functions, layout they force included, and what microtasks spend outside any call: the trace does
 * not say whose those are, so that the page's count as ours and the figure is an upper bound.
 */
export function scriptPerKey(deeds: readonly Deed[]): number[] {
  const keys = deeds.filter(({ name, type }) => name === 'EventDispatch' && type === 'keydown');
  const perKey = keys.map(() => 0);
  const onThread = deeds.filter(
    (deed) => deed.thread === keys[0]?.thread && (isCall(deed) || deed.name === 'RunMicrotasks'),
  );
  for (const { deed, own } of ownTimes(onThread)) {
    if (isCall(deed) && !isOurs(deed)) continue;
    const key = keys.findLastIndex(({ start }) => start <= deed.start);
    if (key >= 0) perKey[key] = (perKey[key] ?? 0) + own / 1000;
  }
  return perKey;
}

/** Each deed with its time less that of those inside it. */
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
