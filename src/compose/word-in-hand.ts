import type { Span } from '../examine/draft.ts';
import type { Finding } from '../examine/finding.ts';
import type { Edit } from '../examine/text/edit.ts';

const wordEnd = /[\p{L}\p{M}\p{N}'’]+$/u;
const wordStart = /^[\p{L}\p{M}\p{N}]/u;

/** More units than a key or an accent brings are a paste, and pasted words are finished. */
const typedAtOnce = 2;

/** The word the person is in the middle of after an edit: the caret stands at its end. */
export function wordInHand(after: string, { start, gone, put }: Edit): Span | undefined {
  if (put - gone > typedAtOnce) return undefined;
  const caret = start + put;
  if (wordStart.test(after.slice(caret, caret + 2))) return undefined;
  const word = wordEnd.exec(after.slice(Math.max(0, caret - 60), caret));
  return word ? { start: caret - word[0].length, end: caret } : undefined;
}

export function touches(finding: Finding, word: Span | undefined): boolean {
  return word !== undefined && finding.spans.some((span) => overlap(span, word));
}

export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
