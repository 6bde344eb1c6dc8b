import type { Passage } from '../text/passage.ts';
import { looksDisguised } from './disguise.ts';
import type { Lexicon } from './lexicon.ts';
import { type Match, newSieve, note, type Sieve, settle } from './matches.ts';
import { flag, type Respelling, respell, wall } from './respell.ts';
import { gap, step } from './trie.ts';

/** Steps one starting place may take: enough for any phrase, and a bound on many readings at once. */
const patience = 400;

/** A phrase that begins further than this before a disguise does not reach it. */
const longestPhrase = 80;

interface Search {
  letters: Respelling;
  sieve: Sieve;
  first: number;
  /** The first letter from there on that is disguised. */
  disguised: number;
  stepsLeft: number;
}

/** Every listed phrase of which some letter is disguised, in order. */
export function searchDisguised(passage: Passage, lexicon: Lexicon): Match[] {
  const { text, sentenceEnds } = passage;
  if (!looksDisguised(text)) return [];
  const sieve = newSieve(lexicon);
  let from = 0;
  for (const to of sentenceEnds) {
    // No phrase runs on into the next sentence.
    if (looksDisguised(text.slice(from, to))) searchSentence(respell(passage, from, to), sieve);
    from = to;
  }
  return sieve.kept;
}

function searchSentence(letters: Respelling, sieve: Sieve): void {
  let disguised = 0;
  for (let first = 0; first < letters.codes.length; first++) {
    if (disguised < first) disguised = first;
    while (disguised < letters.codes.length && !has(letters, disguised, flag.disguised))
      disguised++;
    if (disguised - first > longestPhrase || !beginsWord(letters, first)) continue;
    walk({ letters, sieve, first, disguised, stepsLeft: patience }, 0, first);
    settle(sieve);
  }
}

function isBetweenWords(letters: Respelling, at: number): boolean {
  const code = letters.codes[at];
  return code === wall || code === gap || code === undefined;
}

function beginsWord(letters: Respelling, at: number): boolean {
  if (isBetweenWords(letters, at)) return false;
  return isBetweenWords(letters, at - 1) || has(letters, at, flag.mayBegin);
}

function has(letters: Respelling, at: number, wanted: number): boolean {
  return ((letters.flags[at] ?? 0) & wanted) !== 0;
}

function walk(search: Search, node: number, at: number): void {
  if (node === 0 && at !== search.first) return;
  if (search.stepsLeft-- <= 0) return;
  const { letters, sieve } = search;
  const { trie, anyEndingAt } = sieve.lexicon;
  const between = isBetweenWords(letters, at);
  if (between || has(letters, at - 1, flag.mayEnd)) noteDisguised(search, node, at);
  const anyEnding = anyEndingAt[node] ?? 0;
  if (anyEnding !== 0) walk(search, anyEnding, wordEnd(letters, at));
  if (between) {
    if (letters.codes[at] === gap) walk(search, step(trie, node, gap), at + 1);
    return;
  }
  readLetter(search, node, at);
}

function readLetter(search: Search, node: number, at: number): void {
  const { letters, sieve } = search;
  const { trie } = sieve.lexicon;
  if (has(letters, at, flag.masked)) {
    for (let code = 97; code <= 122; code++) walk(search, step(trie, node, code), at + 1);
    return;
  }
  const code = letters.codes[at] ?? wall;
  const once = step(trie, node, code);
  walk(search, once, at + 1);
  if (once !== 0 && has(letters, at, flag.drawnOut)) walk(search, step(trie, once, code), at + 1);
  const other = letters.others[at] ?? 0;
  if (other !== 0) walk(search, step(trie, node, other), at + 1);
}

function wordEnd(letters: Respelling, from: number): number {
  let at = from;
  while (!isBetweenWords(letters, at)) at++;
  return at;
}

function noteDisguised({ letters, sieve, first, disguised }: Search, node: number, end: number) {
  if (disguised >= end) return;
  note(sieve, node, letters.starts[first] ?? 0, letters.ends[end - 1] ?? 0);
}
