import { hashFeature } from '../model/linear.ts';
import { type Keeper, once } from '../once.ts';
import { isCapital, isDigit, isSmallLetter } from '../text/characters.ts';
import type { Passage } from '../text/passage.ts';
import type { NameLists } from './name-lists.ts';
import { hasWord } from './word-filter.ts';

/** What the tagger sees of each token of a passage; one entry for each token. */
export interface WordsInView {
  count: number;
  /** Hash of the word in small letters, a possessive "'s" left off. */
  words: Int32Array;
  shapes: Uint8Array;
  /** 0: on no list; 1: an ordinary word; from 2 up: a first name of that class. */
  kinds: Uint8Array;
  /** What stands before the token; the entry after the last says what stands after it. */
  gaps: Uint8Array;
  /** The word in small letters, a possessive left off. */
  texts: string[];
  style: Style;
}

/** How the whole draft is written: 0 both ways, 1 small letters only, 2 capitals mostly. */
export type Style = 0 | 1 | 2;

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

/** @param passage is a sentence; its writer's style is the whole draft's. */
export function viewOf(
  { text, cased, tokens }: Passage,
  lists: NameLists,
  style: Style,
): WordsInView {
  const { count, starts, ends } = tokens;
  const view: WordsInView = {
    count,
    words: new Int32Array(count),
    shapes: new Uint8Array(count),
    kinds: new Uint8Array(count),
    gaps: new Uint8Array(count + 1),
    texts: [],
    style,
  };
  let last = 0;
  for (let token = 0; token < count; token++) {
    const start = starts[token] ?? 0;
    const end = ends[token] ?? 0;
    const word = withoutPossessive(text.slice(start, end));
    view.texts.push(word);
    const hash = hashFeature(word);
    view.words[token] = hash;
    view.shapes[token] = shapeOf(cased, start, start + word.length);
    view.kinds[token] = kindOf(word, hash, lists);
    view.gaps[token] = token === 0 && start === 0 ? gap.sentence : gapOf(text, last, start);
    last = end;
  }
  view.gaps[count] = last === text.length ? gap.sentence : gapOf(text, last, text.length);
  return view;
}

export function withoutPossessive(word: string): string {
  return word.endsWith("'s") ? word.slice(0, -2) : word;
}

function kindOf(word: string, hash: number, { firstNames, ordinary }: NameLists): number {
  const kind = firstNames.get(word);
  if (kind !== undefined) return kind + 2;
  return hasWord(ordinary, hash) ? 1 : 0;
}

function shapeOf(cased: string, start: number, end: number): number {
  const first = cased.charCodeAt(start);
  if (first > 0x7f) return shape.symbol;
  let capitals = 0;
  for (let at = start; at < end; at++) {
    const code = cased.charCodeAt(at);
    if (isDigit(code)) return shape.digits;
    if (isCapital(code)) capitals++;
  }
  const length = end - start;
  if (capitals === 0) return shape.small;
  if (length === 1) return shape.initial;
  if (capitals === length) return shape.capitals;
  return capitals === 1 && isCapital(first) ? shape.capital : shape.mixed;
}

const gapOfMark: Readonly<Record<string, number>> = {
  ' ': gap.space,
  '.': gap.dot,
  '!': gap.sentence,
  '?': gap.sentence,
  '\n': gap.sentence,
  '…': gap.sentence,
  ',': gap.comma,
  ';': gap.comma,
  '@': gap.handle,
  '#': gap.hashtag,
  _: gap.handle,
  '"': gap.quote,
  "'": gap.quote,
  '-': gap.hyphen,
  '/': gap.hyphen,
  '&': gap.ampersand,
  '+': gap.ampersand,
  ':': gap.colon,
  '(': gap.bracket,
  ')': gap.bracket,
};

/** The last telling mark between two tokens; a full stop with a space after it ends a sentence. */
function gapOf(text: string, start: number, end: number): number {
  if (start === end) return gap.joined;
  if (end - start === 1) return gapOfMark[text.charAt(start)] ?? gap.other;
  for (let at = end - 1; at >= start; at--) {
    const mark = text.charAt(at);
    if (mark === ' ') continue;
    const kind = gapOfMark[mark] ?? gap.other;
    return kind === gap.dot && at < end - 1 ? gap.sentence : kind;
  }
  return gap.space;
}

/** The style of a draft's sentences, together. */
export function styleOf(sentences: readonly LettersKept[]): Style {
  let small = 0;
  let large = 0;
  for (const sentence of sentences) {
    const letters = countLetters(sentence);
    small += letters.small;
    large += letters.large;
  }
  if (large === 0) return 1;
  return large > small ? 2 : 0;
}

interface LettersKept extends Keeper {
  passage: Passage;
}

const countLetters = once(({ passage: { cased } }: LettersKept) => {
  let small = 0;
  let large = 0;
  for (let at = 0; at < cased.length; at++) {
    const code = cased.charCodeAt(at);
    if (isSmallLetter(code)) small++;
    else if (isCapital(code)) large++;
  }
  return { small, large };
});
