import { exception, type Lexicon } from './lexicon.ts';

/** A phrase of a list found in a passage; offsets are in its normalised text. */
export interface Match {
  list: number;
  /** The index of the phrase in its list. */
  word: number;
  start: number;
  end: number;
  /** Its first and last token. */
  first: number;
  last: number;
}

/**
 * Takes what is found from left to right and keeps, for each list, the longest phrase at a place
 * and none inside another or inside an exception. One pass, whatever is found.
 */
export interface Sieve {
  lexicon: Lexicon;
  /** By list: how far the last phrase kept or the last exception reaches. */
  reach: Int32Array;
  /** The present start: the place of its token in the text, and which token that is. */
  start: number;
  first: number;
  /** What was kept of earlier starts, and behind that what was found at the present one, longest first. */
  kept: Match[];
  settled: number;
  /** Words that phrases may still run into from the present start: a bound on many wildcards at once. */
  turnsLeft: number;
}

const turns = 200;

export function newSieve(lexicon: Lexicon): Sieve {
  return {
    lexicon,
    reach: lexicon.reach.fill(0),
    start: 0,
    first: 0,
    kept: [],
    settled: 0,
    turnsLeft: turns,
  };
}

/** Notes that every entry of `node` stands at the present start. */
export function note(sieve: Sieve, node: number, last: number, end: number): void {
  const { lexicon, reach, start, first } = sieve;
  let entry = lexicon.entryAt[node] ?? -1;
  while (entry >= 0) {
    const list = lexicon.entryList[entry] ?? 0;
    const word = lexicon.entryWord[entry] ?? 0;
    if (word === exception) reach[list] = Math.max(reach[list] ?? 0, end);
    else insert(sieve, { list, word, start, end, first, last });
    entry = lexicon.entryNext[entry] ?? -1;
  }
}

/** Longest first; of those as long, first come first. */
function insert({ kept, settled }: Sieve, match: Match): void {
  let at = kept.length;
  kept.push(match);
  for (; at > settled; at--) {
    const before = kept[at - 1];
    if (!before || before.end >= match.end) break;
    kept[at] = before;
  }
  kept[at] = match;
}

/** Settles what was found at one start, before the next is tried. */
export function settle(sieve: Sieve): void {
  const { kept, reach } = sieve;
  let { settled } = sieve;
  for (let at = settled; at < kept.length; at++) {
    const match = kept[at];
    if (!match || match.end <= (reach[match.list] ?? 0)) continue;
    reach[match.list] = match.end;
    kept[settled++] = match;
  }
  // To set the length of an array takes longer than to look at it, and seldom is anything left behind.
  if (settled < kept.length) kept.length = settled;
  sieve.settled = settled;
  sieve.turnsLeft = turns;
}
