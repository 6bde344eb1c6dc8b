import type { Span } from '../examine/draft.ts';
import type { Finding } from '../examine/finding.ts';

const wordEnd = /[\p{L}\p{M}\p{N}'’]+$/u;
const wordStart = /^[\p{L}\p{M}\p{N}]/u;

/** A key or an accent brings one or two units; more is a paste, and pasted words are finished. */
const typedAtOnce = 2;

/**
 * The word the person is in the middle of: the caret stands at its end. Found by comparing the texts
 * before and after a change, so it needs no selection (which shadow roots and textareas hide).
 */
export function wordInHand(before: string, after: string): Span | undefined {
  if (after.length - before.length > typedAtOnce) return undefined;
  const caret = after.length - commonEnd(before, after);
  if (wordStart.test(after.slice(caret, caret + 2))) return undefined;
  const word = wordEnd.exec(after.slice(Math.max(0, caret - 60), caret));
  return word ? { start: caret - word[0].length, end: caret } : undefined;
}

/** Units that both texts end with, not counting what they also start with. */
function commonEnd(before: string, after: string): number {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  return end;
}

export function touches(finding: Finding, word: Span | undefined): boolean {
  return word !== undefined && finding.spans.some((span) => overlap(span, word));
}

export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
