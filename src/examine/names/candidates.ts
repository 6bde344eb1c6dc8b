import { gap, shape, type WordsInView } from './words-in-view.ts';

/**
 * Whether a token may be part of a name at all: it has a capital, or is a first name in small
 * letters, or goes on from a name. Handles and hashtags are no names.
 */
export function isCandidate(view: WordsInView, token: number, last: number): boolean {
  const before = view.gaps[token];
  if (before === gap.handle || before === gap.hashtag) return false;
  const form = view.shapes[token];
  if (form === shape.digits || form === shape.symbol) return false;
  if (last === 1 || (view.kinds[token] ?? 0) > 1) return true;
  // "EHCP", "SEN": a stranger in capitals is short for something.
  const isAcronym = form === shape.capitals && view.style !== 2;
  return form !== shape.small && !isAcronym;
}
