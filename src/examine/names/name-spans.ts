import type { Span } from '../draft.ts';
import { gap, type WordsInView } from './words-in-view.ts';

/** A stretch of the passage's own text that names somebody; tokens first to last. */
export interface NameSpan extends Span {
  first: number;
  last: number;
}

/** Tagged tokens side by side are one name; a comma, an "and" or a possessive between makes two. */
export function spansOfTags(view: WordsInView, tags: Uint8Array): NameSpan[] {
  const spans: NameSpan[] = [];
  for (let token = 0; token < tags.length; token++) {
    if (tags[token] !== 1) continue;
    const last = spans.at(-1);
    if (last && last.last === token - 1 && goesOn(view, token)) {
      last.last = token;
      last.end = view.ends[token] ?? 0;
    } else spans.push(spanOfTokens(view, token, token));
  }
  return spans;
}

/** "Ella's" points at "Ella". */
export function spanOfTokens(view: WordsInView, first: number, last: number): NameSpan {
  return { start: view.starts[first] ?? 0, end: view.ends[last] ?? 0, first, last };
}

function goesOn({ gaps, owns, starts, ends }: WordsInView, token: number): boolean {
  const before = gaps[token];
  if (owns[token - 1] === 1) return false;
  if (before === gap.space || before === gap.hyphen) return true;
  // "J. Smith", "J.S."
  const isInitial = (ends[token - 1] ?? 0) - (starts[token - 1] ?? 0) <= 2;
  return isInitial && (before === gap.dot || before === gap.sentence);
}
