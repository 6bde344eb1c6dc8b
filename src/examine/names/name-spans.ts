import type { Span } from '../draft.ts';
import type { Passage } from '../text/passage.ts';
import { gap, type WordsInView } from './words-in-view.ts';

/** A stretch of the passage's own text that names somebody; tokens first to last. */
export interface NameSpan extends Span {
  first: number;
  last: number;
}

/** Tagged tokens side by side are one name; a comma, an "and" or a possessive between makes two. */
export function spansOfTags(passage: Passage, view: WordsInView, tags: Uint8Array): NameSpan[] {
  const spans: NameSpan[] = [];
  for (let token = 0; token < tags.length; token++) {
    if (tags[token] !== 1) continue;
    const last = spans.at(-1);
    const end = nameEnd(passage, view, token);
    if (last && last.last === token - 1 && goesOn(view, passage, token)) {
      last.last = token;
      last.end = end;
    } else spans.push({ start: passage.tokens.starts[token] ?? 0, end, first: token, last: token });
  }
  return spans;
}

/** "Ella's" points at "Ella". */
function nameEnd({ tokens }: Passage, { texts }: WordsInView, token: number): number {
  return (tokens.starts[token] ?? 0) + (texts[token]?.length ?? 0);
}

function goesOn(view: WordsInView, passage: Passage, token: number): boolean {
  const before = view.gaps[token];
  if (nameEnd(passage, view, token - 1) < (passage.tokens.ends[token - 1] ?? 0)) return false;
  if (before === gap.space || before === gap.hyphen) return true;
  // "J. Smith", "J.S."
  const isInitial = (view.texts[token - 1]?.length ?? 0) <= 2;
  return isInitial && (before === gap.dot || before === gap.sentence);
}
