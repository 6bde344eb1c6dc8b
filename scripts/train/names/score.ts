import type { Span } from '../../../src/examine/draft.ts';
import type { NamedText } from './named-text.ts';

/** What was found of what is there. */
export interface Score {
  precision: number;
  recall: number;
  f1: number;
}

/** Finds the names in a text. */
export type NameFinder = (text: string) => Span[];

/** Word by word; handles and hashtags count neither way. */
export function scoreTokens(texts: readonly NamedText[], find: NameFinder): Score {
  const tally = { right: 0, found: 0, there: 0 };
  for (const { text, names, words } of texts) {
    const found = find(text);
    for (const word of words ?? wordsOf(text)) {
      if (!isWord(text, word)) continue;
      const isThere = names.some((name) => overlaps(name, word));
      const isFound = found.some((name) => overlaps(name, word));
      if (isThere) tally.there++;
      if (isFound) tally.found++;
      if (isThere && isFound) tally.right++;
    }
  }
  return scoreOf(tally.right, tally.found, tally.right, tally.there);
}

/** Name by name; one is found where a find overlaps it, or with `exact` where it is the very same. */
export function scoreSpans(texts: readonly NamedText[], find: NameFinder, exact = false): Score {
  const same = exact
    ? (a: Span, b: Span) => a.start === b.start && a.end === b.end
    : (a: Span, b: Span) => overlaps(a, b);
  const tally = { rightFound: 0, found: 0, rightThere: 0, there: 0 };
  for (const { text, names } of texts) {
    const found = find(text);
    tally.found += found.length;
    tally.there += names.length;
    tally.rightFound += found.filter((one) => names.some((name) => same(one, name))).length;
    tally.rightThere += names.filter((name) => found.some((one) => same(one, name))).length;
  }
  return scoreOf(tally.rightFound, tally.found, tally.rightThere, tally.there);
}

function scoreOf(rightFound: number, found: number, rightThere: number, there: number): Score {
  const precision = found === 0 ? 1 : rightFound / found;
  const recall = there === 0 ? 1 : rightThere / there;
  const sum = precision + recall;
  return { precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum };
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
