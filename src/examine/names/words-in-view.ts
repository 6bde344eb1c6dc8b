import { hashFeature } from '../model/hash.ts';
import { isCapital, isDigit, unitAt } from '../text/characters.ts';
import type { Passage } from '../text/passage.ts';
import { joined, kind, wordKind } from './kinds.ts';
import { numberAt, type Table } from './table.ts';

/** What is seen of each token of a sentence; one entry for each token. */
export interface WordsInView {
  /** Small letters. */
  text: string;
  count: number;
  starts: readonly number[];
  /** Where the word ends, a possessive "'s" left off. */
  ends: readonly number[];
  /** 1 where a possessive was left off. */
  owns: readonly number[];
  /** Hash of the word in small letters. */
  words: readonly number[];
  kinds: number[];
  shapes: readonly number[];
  /** What stands before the token; the entry after the last says what stands after it. */
  gaps: readonly number[];
  style: Style;
}

/** How the whole draft is written: both ways, in small letters only, or mostly in capitals. */
export const style = { mixed: 0, small: 1, capitals: 2 } as const;
export type Style = (typeof style)[keyof typeof style];

export const shape = {
  small: 0,
  capital: 1,
  capitals: 2,
  initial: 3,
  mixed: 4,
  digits: 5,
  symbol: 6,
} as const;

export const gap = {
  joined: 0,
  space: 1,
  sentence: 2,
  comma: 3,
  handle: 4,
  hashtag: 5,
  quote: 6,
  hyphen: 7,
  ampersand: 8,
  colon: 9,
  bracket: 10,
  dot: 11,
  other: 12,
} as const;

/**
 * @param passage is a sentence; its writer's style is the whole draft's
 * @param known the kinds of words and phrases; without it every word is unknown
 */
export function viewOf(
  { text, cased, tokens }: Passage,
  known: Table | undefined,
  style: Style,
): WordsInView {
  const { count, starts } = tokens;
  // Small typed arrays cost more to make than what they would save.
  const ends: number[] = [];
  const owns: number[] = [];
  const words: number[] = [];
  const kinds: number[] = [];
  const shapes: number[] = [];
  const gaps: number[] = [];
  let last = 0;
  for (let token = 0; token < count; token++) {
    const start = starts[token] ?? 0;
    const whole = tokens.ends[token] ?? 0;
    const end = isOwner(text, whole) ? whole - 2 : whole;
    const word = hashFeature(text, 0, start, end);
    ends.push(end);
    owns.push((whole - end) >> 1);
    words.push(word);
    kinds.push(known ? wordKind(known, word) : kind.unknown);
    shapes.push(shapeOf(cased, start, end));
    gaps.push(start === 0 ? gap.sentence : gapOf(text, last, start));
    last = whole;
  }
  gaps.push(last === text.length ? gap.sentence : gapOf(text, last, text.length));
  const view = { text, count, starts, ends, owns, words, kinds, shapes, gaps, style };
  if (known) noteFullNames(view, known);
  return view;
}

const isOwner = (text: string, end: number) =>
  text.charCodeAt(end - 1) === 115 && text.charCodeAt(end - 2) === 39;

/** "Rishi Sunak": of two words that are somebody's whom everybody knows, neither is just a name. */
function noteFullNames({ count, gaps, words, kinds }: WordsInView, known: Table): void {
  for (let token = 0; token + 1 < count; token++) {
    if ((kinds[token] ?? 0) <= kind.ordinary || gaps[token + 1] !== gap.space) continue;
    const phrase = joined(words[token] ?? 0, words[token + 1] ?? 0);
    if (numberAt(known, phrase) !== kind.famousName) continue;
    kinds[token] = kind.famousName;
    kinds[token + 1] = kind.famousName;
  }
}

/**
 * The hash of a token's word, 0 off the ends of the sentence. An index below nought would be looked up as the
 * name of a property, which takes a hundred times as long.
 */
export const wordAt = ({ words }: WordsInView, token: number): number =>
  token < 0 ? 0 : (words[token] ?? 0);

/** The hash of a row of tokens, as phrases are known by. */
export function phraseAt({ words }: WordsInView, first: number, last: number): number {
  let phrase = words[first] ?? 0;
  for (let token = first + 1; token <= last; token++) phrase = joined(phrase, words[token] ?? 0);
  return phrase;
}

function shapeOf(cased: string, start: number, end: number): number {
  const first = unitAt(cased, start);
  if (first > 0x7f) return shape.symbol;
  let capitals = 0;
  for (let at = start; at < end; at++) {
    const code = unitAt(cased, at);
    if (isDigit(code)) return shape.digits;
    if (isCapital(code)) capitals++;
  }
  const length = end - start;
  if (capitals === 0) return shape.small;
  if (length === 1) return shape.initial;
  if (capitals === length) return shape.capitals;
  return capitals === 1 && isCapital(first) ? shape.capital : shape.mixed;
}

const gapOfMark = new Uint8Array(128).fill(gap.other);
const marks: readonly (readonly [marks: string, of: number])[] = [
  [' ', gap.space],
  ['.', gap.dot],
  ['!?\n', gap.sentence],
  [',;', gap.comma],
  ['@_', gap.handle],
  ['#', gap.hashtag],
  ['"\'', gap.quote],
  ['-/', gap.hyphen],
  ['&+', gap.ampersand],
  [':', gap.colon],
  ['()', gap.bracket],
];
for (const [all, of] of marks) for (const mark of all) gapOfMark[mark.charCodeAt(0)] = of;

const space = 32;
const ellipsis = 0x2026;

/** The last telling mark between two tokens; a full stop with a space after it ends a sentence. */
function gapOf(text: string, start: number, end: number): number {
  if (start === end) return gap.joined;
  if (end - start === 1 && text.charCodeAt(start) === space) return gap.space;
  for (let at = end - 1; at >= start; at--) {
    const mark = text.charCodeAt(at);
    if (mark === space) continue;
    const of = gapOfMark[mark] ?? (mark === ellipsis ? gap.sentence : gap.other);
    return of === gap.dot && at < end - 1 ? gap.sentence : of;
  }
  return gap.space;
}
