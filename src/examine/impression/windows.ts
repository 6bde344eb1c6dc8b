import { sameUpTo } from '../each.ts';
import { once } from '../once.ts';
import type { DraftReading } from '../reading.ts';
import type { Share } from './share.ts';

/** A post counts as a whole; of a longer draft, as many sentences together as make about a post. */
const tokensOfPost = 30;

/** The sentences evaluated together that end with each; none where a post goes on. */
type Windows = readonly (readonly Share[] | undefined)[];

interface Known {
  shares: readonly Share[];
  windows: Windows;
}

const lastKnown = once((_: DraftReading): Known => ({ shares: [], windows: [] }));

/** The same window as before while its sentences are the same. @param tokens how many each sentence has */
export function windowsOf(
  reading: DraftReading,
  shares: readonly Share[],
  tokens: readonly number[],
): Windows {
  const known = lastKnown(reading);
  const windows = known.windows.slice(0, Math.min(sameUpTo(known.shares, shares), shares.length));
  // The last one is there whether or not it makes a post.
  if (windows.length === known.windows.length) windows.pop();
  let from = windows.length - (windows.at(-1)?.length ?? windows.length);
  let count = 0;
  for (let at = from; at < windows.length; at++) count += tokens[at] ?? 0;
  for (let to = windows.length; to < shares.length; to++) {
    count += tokens[to] ?? 0;
    while (from < to && count - (tokens[from] ?? 0) >= tokensOfPost) count -= tokens[from++] ?? 0;
    const isPost = to === shares.length - 1 || count >= tokensOfPost;
    const old = known.windows[to + known.shares.length - shares.length];
    windows.push(isPost ? windowOf(shares, from, to, old) : undefined);
  }
  Object.assign(known, { shares, windows });
  return windows;
}

function windowOf(
  shares: readonly Share[],
  from: number,
  to: number,
  old: readonly Share[] | undefined,
): readonly Share[] {
  const isOld = old?.length === to + 1 - from && old.every((one, at) => one === shares[from + at]);
  return isOld ? old : shares.slice(from, to + 1);
}
