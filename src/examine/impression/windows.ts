import { placeBefore, sameAtEnds } from '../each.ts';
import { once } from '../once.ts';
import type { DraftReading, Reading } from '../reading.ts';
import type { Share } from './share.ts';

/** A post counts as a whole; of a longer draft, as many sentences together as make about a post. */
const tokensOfPost = 30;

/** The sentences heard together that end with each; none where a post goes on. */
type Windows = readonly (readonly Share[] | undefined)[];

interface Known {
  sentences: readonly Reading[];
  shares: readonly Share[];
  windows: Windows;
}

const lastKnown = once((_: DraftReading): Known => ({ sentences: [], shares: [], windows: [] }));

/** The same window as before where its sentences are the same. @param tokens how many each sentence has */
export function windowsOf(
  reading: DraftReading,
  shares: readonly Share[],
  tokens: readonly number[],
): Windows {
  const known = lastKnown(reading);
  const { sentences } = reading;
  const before = placesBefore(known, sentences, shares);
  const windows: (readonly Share[] | undefined)[] = [];
  let from = 0;
  let count = 0;
  for (let to = 0; to < shares.length; to++) {
    count += tokens[to] ?? 0;
    while (from < to && count - (tokens[from] ?? 0) >= tokensOfPost) count -= tokens[from++] ?? 0;
    const size = to + 1 - from;
    const { at, run } = before(to);
    const old = run >= size ? known.windows[at] : undefined;
    if (to < shares.length - 1 && count < tokensOfPost) windows.push(undefined);
    else windows.push(old?.length === size ? old : shares.slice(from, to + 1));
  }
  Object.assign(known, { sentences, shares, windows });
  return windows;
}

/** Asked for one sentence after the other: where it stood before, and how many up to it stood just so. */
function placesBefore(
  known: Known,
  sentences: readonly Reading[],
  shares: readonly Share[],
): (to: number) => { at: number; run: number } {
  const same = sameAtEnds(known.sentences, sentences);
  const by = known.sentences.length - sentences.length;
  let run = 0;
  return (to) => {
    const at = placeBefore(to, sentences.length, by, same);
    if (to === sentences.length - same.last) run = 0;
    run = at >= 0 && known.shares[at] === shares[to] ? run + 1 : 0;
    return { at, run };
  };
}
