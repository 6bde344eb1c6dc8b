import type { Lexicon } from '../lexicon/lexicon.ts';
import { step } from '../lexicon/trie.ts';
import { hashFeature } from '../model/hash.ts';
import { isListed, isOrdinary as isOrdinaryKind } from '../names/kinds.ts';
import type { Table } from '../names/table.ts';
import type { Letter, ReadLetter } from './letters.ts';

/** Reads a text whose words are nearly all starred; comes with the models, for it takes knowing many words. */
export interface StarReader {
  isEverywhere(text: string, book: WordBook): boolean;
  likeliestWord(letters: readonly Letter[], book: WordBook): ReadLetter[] | undefined;
}

/** The words a disguise may hide. */
export interface WordBook {
  lexicon: Lexicon;
  /** The kinds of ordinary words and of names; absent without the model of names. */
  ordinary?: Table | undefined;
  /** Whether it is one that staff use; absent without the model of impressions. */
  knows?: ((word: string) => boolean) | undefined;
  /** Absent without models: then stars are taken for disguises, however many there are. */
  stars?: StarReader | undefined;
  /** Of a text with stars in every word: they hide none. */
  isStarred?: boolean;
}

/** So many letters make some name or other, whatever they are. */
const shortest = 3;

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
  return word.length > shortest && ordinary !== undefined && isListed(ordinary, hashFeature(word));
}

export function isOrdinary({ ordinary }: WordBook, word: string): boolean {
  return ordinary !== undefined && isOrdinaryKind(ordinary, hashFeature(word));
}
