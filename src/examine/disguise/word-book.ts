import type { Lexicon } from '../lexicon/lexicon.ts';
import { step } from '../lexicon/trie.ts';
import { hashFeature } from '../model/linear.ts';
import type { NameLists } from '../names/name-lists.ts';
import { hasWord } from '../names/word-filter.ts';

/** The words a disguise may hide. */
export interface WordBook {
  lexicon: Lexicon;
  /** Ordinary words and first names; absent without the model of names. */
  ordinary?: NameLists;
}

/** Whether this is a word, in small letters. */
export function isWord(book: WordBook, word: string): boolean {
  return isCertainWord(book, word) || isOrdinary(book, word);
}

/** Whether it stands in a list, or is a first name: the filter of ordinary words errs at times. */
export function isCertainWord({ lexicon, ordinary }: WordBook, word: string): boolean {
  let node = 0;
  for (let at = 0; at < word.length; at++) {
    node = step(lexicon.trie, node, word.charCodeAt(at));
    if (node === 0) break;
  }
  if (node !== 0 && (lexicon.wordAt[node] ?? 0) > 0) return true;
  return ordinary?.firstNames.has(word) ?? false;
}

export function isOrdinary({ ordinary }: WordBook, word: string): boolean {
  return ordinary !== undefined && hasWord(ordinary.ordinary, hashFeature(word));
}
