import { isApostrophe, isHighSurrogate, isWordUnit, unit, unitClass } from './characters.ts';

/** Words and emoji of a normalised text, in order; offsets are in that text. */
export interface Tokens {
  count: number;
  starts: number[];
  ends: number[];
  /** 1 where a phrase may run on from this token into the next ("stuck-up", but not "up. Then"). */
  joins: number[];
}

/** What may stand between two words of one phrase. */
const joining = new Set([...' \t\u00a0-_/\'"*~#@'].map((character) => character.charCodeAt(0)));

/** Cuts text into words (letters, digits, inner apostrophes) and single symbols. */
export function tokenise(text: string): Tokens {
  const starts: number[] = [];
  const ends: number[] = [];
  const joins: number[] = [];
  let count = 0;
  let at = 0;
  while (at < text.length) {
    const end = tokenEnd(text, at);
    if (end === at) {
      if (count > 0 && !joining.has(text.charCodeAt(at))) joins[count - 1] = 0;
      at++;
      continue;
    }
    starts.push(at);
    ends.push(end);
    joins.push(1);
    count++;
    at = end;
  }
  if (count > 0) joins[count - 1] = 0;
  return { count, starts, ends, joins };
}

function tokenEnd(text: string, start: number): number {
  const first = text.charCodeAt(start);
  if (unitClass(first) === unit.symbol) {
    return start + (isHighSurrogate(first) && start + 1 < text.length ? 2 : 1);
  }
  let at = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isWordUnit(code) || isInnerApostrophe(text, at, start)) at++;
    else break;
  }
  return at;
}

function isInnerApostrophe(text: string, at: number, start: number): boolean {
  if (at === start || !isApostrophe(text.charCodeAt(at))) return false;
  return at + 1 < text.length && isWordUnit(text.charCodeAt(at + 1));
}

/** The index of the first token that begins at or after `offset`. */
export function tokenFrom(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
