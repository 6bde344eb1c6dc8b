import { isApostrophe } from '../text/characters.ts';
import type { Passage } from '../text/passage.ts';
import type { Lexicon } from './lexicon.ts';
import { type Match, newSieve, note, type Sieve, settle } from './matches.ts';
import { gap, step } from './trie.ts';

/** Every listed phrase in a passage, in order. */
export function search(passage: Passage, lexicon: Lexicon): Match[] {
  const sieve = newSieve(lexicon);
  for (let token = 0; token < passage.tokens.count; token++) {
    sieve.start = passage.tokens.starts[token] ?? 0;
    sieve.first = token;
    walk(passage, sieve, token, 0);
    settle(sieve);
  }
  return sieve.kept;
}

/** Follows the tree from `node` at the beginning of `token` for as long as some phrase goes on. */
function walk(passage: Passage, sieve: Sieve, token: number, node: number): void {
  const { text, tokens } = passage;
  const { trie, anyEndingAt } = sieve.lexicon;
  const end = tokens.ends[token] ?? 0;
  let here = node;
  for (let at = tokens.starts[token] ?? 0; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isApostrophe(code) && isSilentApostrophe(text, at, end)) {
      if (text.charCodeAt(at + 1) === 115) note(sieve, here, token, at);
      continue;
    }
    here = step(trie, here, code);
    if (here === 0) return;
    const anyEnding = anyEndingAt[here] ?? 0;
    if (anyEnding !== 0) leave(passage, sieve, token, anyEnding);
  }
  leave(passage, sieve, token, here);
}

/** What stands at the end of a word: a phrase, or the way into the next word. */
function leave(passage: Passage, sieve: Sieve, token: number, node: number): void {
  note(sieve, node, token, passage.tokens.ends[token] ?? 0);
  if (passage.tokens.joins[token] === 0) return;
  const next = step(sieve.lexicon.trie, node, gap);
  if (next !== 0 && sieve.turnsLeft-- > 0) walk(passage, sieve, token + 1, next);
}

/**
 * The apostrophe of a possessive or of "n't" may be left out ("Abbots Lea"), so it counts for nothing;
 * any other makes a different word ("he'll" is not "hell").
 */
function isSilentApostrophe(text: string, at: number, end: number): boolean {
  if (at + 2 !== end) return false;
  const last = text.charCodeAt(at + 1);
  return last === 115 || (last === 116 && text.charCodeAt(at - 1) === 110);
}
