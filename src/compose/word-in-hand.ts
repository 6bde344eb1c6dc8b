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
  const start = longest(shorter, (length) => before.slice(0, length) === after.slice(0, length));
  return longest(
    shorter - start,
    (length) => before.slice(before.length - length) === after.slice(after.length - length),
  );
}

/** The greatest length up to `most` that fits, where every shorter one fits too. */
function longest(most: number, fits: (length: number) => boolean): number {
  let low = 0;
  let high = most;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

export function touches(finding: Finding, word: Span | undefined): boolean {
  return word !== undefined && finding.spans.some((span) => overlap(span, word));
}

export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
