import { undisguise } from '../disguise/undisguise.ts';
import type { WordBook } from '../disguise/word-book.ts';
import type { Span } from '../draft.ts';
import { type NormalText, normalise, originalSpan } from './normalise.ts';
import { sentencesOf, stretchAt } from './sentences.ts';
import { type Tokens, tokenise } from './tokens.ts';

/** A text made ready for the signals. Offsets are in `text` unless said otherwise. */
export interface Passage extends NormalText {
  tokens: Tokens;
  sentenceEnds: number[];
}

/** A sentence made ready, or any text that is to be read as one; `book` undoes its disguises. */
export function readPassage(original: string, book?: WordBook): Passage {
  const normal = normalise(original);
  const { text, cased, starts, ends } = book ? undisguise(normal, book) : normal;
  const passage = { text, cased, tokens: tokenise(text), sentenceEnds: [text.length] };
  return starts && ends ? { ...passage, starts, ends } : passage;
}

/** A sentence of a text, and where it begins in the text's own words. */
export interface PlacedPassage {
  passage: Passage;
  start: number;
}

export function readSentences(text: string): PlacedPassage[] {
  return sentencesOf(text).map(({ text: sentence, start }) => ({
    passage: readPassage(sentence),
    start,
  }));
}

/** Passages that follow one another, as one; each is one sentence of it. */
export function joinPassages(parts: readonly PlacedPassage[]): Passage {
  const [only] = parts;
  if (only && parts.length === 1) return only.passage;
  const passages = parts.map(({ passage }) => passage);
  const text = passages.map((one) => one.text).join('');
  let end = 0;
  return {
    text,
    cased: passages.map((one) => one.cased).join(''),
    tokens: joinTokens(passages),
    sentenceEnds: passages.map((one) => {
      end += one.text.length;
      return end;
    }),
    ...(passages.some(({ starts }) => starts) && joinPlaces(parts)),
  };
}

/** Where each unit comes from in the draft's own text; most sentences have every unit where it was. */
function joinPlaces(parts: readonly PlacedPassage[]): Required<Pick<Passage, 'starts' | 'ends'>> {
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { passage, start } of parts) {
    for (let at = 0; at < passage.text.length; at++) {
      starts.push(start + (passage.starts?.[at] ?? at));
      ends.push(start + (passage.ends?.[at] ?? at + 1));
    }
  }
  return { starts, ends };
}

function joinTokens(passages: readonly Passage[]): Tokens {
  const count = passages.reduce((sum, { tokens }) => sum + tokens.count, 0);
  const joined: Tokens = { count, starts: [], ends: [], joins: [] };
  let offset = 0;
  for (const { tokens, text } of passages) {
    for (let token = 0; token < tokens.count; token++) {
      joined.starts.push((tokens.starts[token] ?? 0) + offset);
      joined.ends.push((tokens.ends[token] ?? 0) + offset);
      joined.joins.push(tokens.joins[token] ?? 0);
    }
    offset += text.length;
  }
  return joined;
}

/** The writer's own words for this stretch, as offsets of the text that was read. */
export function spanOf(passage: Passage, start: number, end: number): Span {
  return originalSpan(passage, start, end);
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
