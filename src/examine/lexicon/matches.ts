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
  /** Per list: how far the last phrase kept, and the last exception, reach. */
  reach: Int32Array;
  harmless: Int32Array;
  /** What was found at the present start. */
  here: Match[];
  kept: Match[];
  /** Words that phrases may still run into from the present start: a bound on many wildcards at once. */
  turnsLeft: number;
}

const turns = 200;

export function newSieve(lexicon: Lexicon): Sieve {
  return {
    lexicon,
    reach: new Int32Array(lexicon.lists.length),
    harmless: new Int32Array(lexicon.lists.length),
    here: [],
    kept: [],
    turnsLeft: turns,
  };
}

/** Where a phrase begins: in the text, and which token that is. */
export interface Place {
  start: number;
  first: number;
}

/** Notes that every entry of `node` stands at this place. */
export function note(
  sieve: Sieve,
  node: number,
  { start, first }: Place,
  last: number,
  end: number,
): void {
  const { lexicon, harmless, here } = sieve;
  let entry = lexicon.entryAt[node] ?? -1;
  while (entry >= 0) {
    const list = lexicon.entryList[entry] ?? 0;
    const word = lexicon.entryWord[entry] ?? 0;
    if (word === exception) harmless[list] = Math.max(harmless[list] ?? 0, end);
    else here.push({ list, word, start, end, first, last });
    entry = lexicon.entryNext[entry] ?? -1;
  }
}

/** Settles what was found at one start, before the next is tried. */
export function settle(sieve: Sieve): void {
  const { here, reach, harmless, kept } = sieve;
  sieve.turnsLeft = turns;
  if (here.length === 0) return;
  if (here.length > 1) here.sort((a, b) => b.end - a.end);
  for (const match of here) {
    const covered = Math.max(reach[match.list] ?? 0, harmless[match.list] ?? 0);
    if (match.end <= covered) continue;
    reach[match.list] = match.end;
    kept.push(match);
  }
  here.length = 0;
}
