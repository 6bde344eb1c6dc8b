import { sameUpTo } from '../each.ts';
import { once } from '../once.ts';
import type { DraftReading } from '../reading.ts';
import type { Contribution } from './contribution.ts';

/** A post counts as a whole; of a longer draft, as many sentences together as make about a post. */
const tokensOfPost = 30;

/** The sentences evaluated together that end with each; none where a post goes on. */
type Windows = readonly (readonly Contribution[] | undefined)[];

interface Known {
  contributions: readonly Contribution[];
  windows: Windows;
}

const lastKnown = once((_: DraftReading): Known => ({ contributions: [], windows: [] }));

/** The same window as before while its sentences are the same. @param tokens how many each sentence has */
export function windowsOf(
  reading: DraftReading,
  contributions: readonly Contribution[],
  tokens: readonly number[],
): Windows {
  const known = lastKnown(reading);
  const windows = known.windows.slice(
    0,
    Math.min(sameUpTo(known.contributions, contributions), contributions.length),
  );
  // The last one is there whether or not it makes a post.
  if (windows.length === known.windows.length) windows.pop();
  let from = windows.length - (windows.at(-1)?.length ?? windows.length);
  let count = 0;
  for (let at = from; at < windows.length; at++) count += tokens[at] ?? 0;
  for (let to = windows.length; to < contributions.length; to++) {
    count += tokens[to] ?? 0;
    while (from < to && count - (tokens[from] ?? 0) >= tokensOfPost) count -= tokens[from++] ?? 0;
    const isPost = to === contributions.length - 1 || count >= tokensOfPost;
    const old = known.windows.at(to - contributions.length);
    windows.push(isPost ? windowOf(contributions, from, to, old) : undefined);
  }
  Object.assign(known, { contributions, windows });
  return windows;
}

function windowOf(
  contributions: readonly Contribution[],
  from: number,
  to: number,
  old: readonly Contribution[] | undefined,
): readonly Contribution[] {
  const isOld =
    old?.length === to + 1 - from && old.every((one, at) => one === contributions[from + at]);
  return isOld ? old : contributions.slice(from, to + 1);
}
