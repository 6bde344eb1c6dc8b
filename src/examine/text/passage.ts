import type { Span } from '../draft.ts';
import { type NormalText, normalise, originalSpan } from './normalise.ts';
import { sentenceEnds, stretchAt } from './sentences.ts';
import { type Tokens, tokenise } from './tokens.ts';

/** A text made ready for the signals. Offsets are in `text` unless said otherwise. */
export interface Passage extends NormalText {
  tokens: Tokens;
  sentenceEnds: number[];
}

export function readPassage(original: string): Passage {
  const normal = normalise(original);
  return { ...normal, tokens: tokenise(normal.text), sentenceEnds: sentenceEnds(normal.text) };
}

/** The writer's own words for this stretch, as offsets of the draft's text. */
export function spanOf(passage: Passage, start: number, end: number): Span {
  return originalSpan(passage, start, end);
}

/** Where the sentences end in the draft's own text. */
export function originalSentenceEnds(passage: Passage): number[] {
  return passage.sentenceEnds.map((end) => originalSpan(passage, 0, end).end);
}

/** How much of a sentence on either side of a stretch says what it is; more would cost too much in a long one. */
const reach = 160;

/** What stands before and after a stretch of text in its sentence, in small letters. */
export function sentenceAround(passage: Passage, start: number, end: number) {
  const index = stretchAt(passage.sentenceEnds, start);
  const first = Math.max(passage.sentenceEnds[index - 1] ?? 0, start - reach);
  const last = Math.min(passage.sentenceEnds[index] ?? 0, end + reach);
  return { before: passage.text.slice(first, start), after: passage.text.slice(end, last) };
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
