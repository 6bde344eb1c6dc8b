import { undisguise } from '../disguise/undisguise.ts';
import type { WordBook } from '../disguise/word-book.ts';
import { type NormalText, normalise } from './normalise.ts';
import { sentencesOf } from './sentences.ts';
import { type Tokens, tokenise } from './tokens.ts';

/** A text made ready for the signals. Offsets are in `text` unless said otherwise. */
export interface Passage extends NormalText {
  tokens: Tokens;
}

/** A sentence made ready, or any text that is to be read as one; `book` undoes its disguises. */
export function readPassage(original: string, book?: WordBook): Passage {
  const normal = normalise(original);
  const { text, cased, starts, ends } = book ? undisguise(normal, book) : normal;
  const passage = { text, cased, tokens: tokenise(text) };
  return starts && ends ? { ...passage, starts, ends } : passage;
}

/** A sentence of a text, and where it begins in the text's own words. */
interface PlacedPassage {
  passage: Passage;
  start: number;
}

export function readSentences(text: string): PlacedPassage[] {
  return sentencesOf(text).map(({ text: sentence, start }) => ({
    passage: readPassage(sentence),
    start,
  }));
}

/** How much of a sentence on either side of a stretch says what it is; more would cost too much in a long one. */
const reach = 160;

/** What stands before and after a stretch of text in its sentence, in small letters. */
export function sentenceAround({ text }: Passage, start: number, end: number) {
  return {
    before: text.slice(Math.max(0, start - reach), start),
    after: text.slice(end, end + reach),
  };
}

/** The token's text in small letters; '' where there is no such token. */
export function word(passage: Passage, token: number): string {
  if (token < 0 || token >= passage.tokens.count) return '';
  return passage.text.slice(passage.tokens.starts[token], passage.tokens.ends[token]);
}

/** The token's text in the writer's capitals. */
export function casedWord(passage: Passage, token: number): string {
  if (token < 0 || token >= passage.tokens.count) return '';
  return passage.cased.slice(passage.tokens.starts[token], passage.tokens.ends[token]);
}
