import type { Span } from '../../../src/examine/draft.ts';
import type { NamedText } from './named-text.ts';

/** What was found of what is there. */
export interface Score {
  precision: number;
  recall: number;
  f1: number;
}

/** What was found in one text, how much of it rightly; what is there, how much of it found. */
export interface Tally {
  found: number;
  rightFound: number;
  there: number;
  rightThere: number;
}

/** Finds the names in a text. */
export type NameFinder = (text: string) => Span[];

/** Word by word; handles and hashtags count neither way. */
export function tokenTally({ text, names, words }: NamedText, found: readonly Span[]): Tally {
  const tally = { found: 0, rightFound: 0, there: 0, rightThere: 0 };
  for (const word of words ?? wordsOf(text)) {
    if (!isWord(text, word)) continue;
    const isThere = names.some((name) => overlaps(name, word));
    const isFound = found.some((name) => overlaps(name, word));
    tally.there += Number(isThere);
    tally.found += Number(isFound);
    tally.rightFound += Number(isThere && isFound);
  }
  return { ...tally, rightThere: tally.rightFound };
}

/** Name by name; one is found where a find overlaps it. */
export function spanTally({ names }: NamedText, found: readonly Span[]): Tally {
  return {
    found: found.length,
    there: names.length,
    rightFound: found.filter((one) => names.some((name) => overlaps(one, name))).length,
    rightThere: names.filter((name) => found.some((one) => overlaps(one, name))).length,
  };
}

export function scoreOf(tallies: readonly Tally[]): Score {
  const sum = { found: 0, rightFound: 0, there: 0, rightThere: 0 };
  for (const { found, rightFound, there, rightThere } of tallies) {
    sum.found += found;
    sum.rightFound += rightFound;
    sum.there += there;
    sum.rightThere += rightThere;
  }
  const precision = sum.found === 0 ? 1 : sum.rightFound / sum.found;
  const recall = sum.there === 0 ? 1 : sum.rightThere / sum.there;
  const both = precision + recall;
  return { precision, recall, f1: both === 0 ? 0 : (2 * precision * recall) / both };
}

function wordsOf(text: string): Span[] {
  return [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
}

function isWord(text: string, { start, end }: Span): boolean {
  const isSigned = /[@#]/.test(text.slice(Math.max(0, start - 1), start + 1));
  return !isSigned && /[\p{L}\p{N}]/u.test(text.slice(start, end));
}

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
