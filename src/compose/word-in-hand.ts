import type { Span } from '../examine/draft.ts';
import type { Finding } from '../examine/finding.ts';
import { isAscii, isLowSurrogate, isWordUnit } from '../examine/text/characters.ts';
import type { Edit } from '../examine/text/edit.ts';
import { byOneKey } from './edit.ts';

/** The word the person is in the middle of after an edit: the caret stands at its end. */
export function wordInHand(after: string, { start, gone, put }: Edit): Span | undefined {
  // Pasted words are finished.
  if (put - gone > byOneKey) return undefined;
  const caret = start + put;
  if (isOfWord(after, caret)) return undefined;
  let from = caret;
  while (from > 0) {
    const before = from - (isLowSurrogate(after.charCodeAt(from - 1)) ? 2 : 1);
    if (!isOfWord(after, before) && !"'’".includes(after.charAt(before))) break;
    from = before;
  }
  return from < caret ? { start: from, end: caret } : undefined;
}

/** Whether the character here is a letter, an accent or a digit. */
function isOfWord(text: string, at: number): boolean {
  const code = text.codePointAt(at) ?? 0;
  if (isAscii(code)) return isWordUnit(code);
  return /[\p{L}\p{M}\p{N}]/u.test(String.fromCodePoint(code));
}

export function touches(finding: Finding, word: Span | undefined): boolean {
  return word !== undefined && finding.spans.some((span) => overlap(span, word));
}

export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
