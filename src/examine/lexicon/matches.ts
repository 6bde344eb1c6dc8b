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
  /** By list: how far the last phrase kept, and the last exception, reach. */
  reach: Map<number, number>;
  harmless: Map<number, number>;
  /** What was found at the present start, longest first. */
  here: Match[];
  kept: Match[];
  /** Words that phrases may still run into from the present start: a bound on many wildcards at once. */
  turnsLeft: number;
}

const turns = 200;

export function newSieve(lexicon: Lexicon): Sieve {
  return {
    lexicon,
    reach: new Map(),
    harmless: new Map(),
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
    if (word === exception) harmless.set(list, Math.max(harmless.get(list) ?? 0, end));
    else insert(here, { list, word, start, end, first, last });
    entry = lexicon.entryNext[entry] ?? -1;
  }
}

/** Longest first; of those as long, first come first. */
function insert(here: Match[], match: Match): void {
  let at = here.length;
  for (let before = here[at - 1]; before && before.end < match.end; before = here[at - 1]) {
    here[at] = before;
    at--;
  }
  here[at] = match;
}

/** Settles what was found at one start, before the next is tried. */
export function settle(sieve: Sieve): void {
  const { here, reach, harmless, kept } = sieve;
  sieve.turnsLeft = turns;
  if (here.length === 0) return;
  for (const match of here) {
    const covered = Math.max(reach.get(match.list) ?? 0, harmless.get(match.list) ?? 0);
    if (match.end <= covered) continue;
    reach.set(match.list, match.end);
    kept.push(match);
  }
  here.length = 0;
}
