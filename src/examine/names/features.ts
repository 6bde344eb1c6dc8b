import { hashFeature, mixed } from '../model/hash.ts';
import type { WordsInView } from './words-in-view.ts';

/** How many features `namesFeatures` and `joinFeatures` write. */
export const nameFeatureCount = 27;
export const joinFeatureCount = 8;

/** Off the ends of a sentence. */
const nothing = 255;
const longest = 12;

/** The hashes of what speaks for a token being somebody's name: it, those beside it, how they are written. */
export function nameFeatures(view: WordsInView, token: number, into: Uint32Array): void {
  const { words, kinds, shapes, gaps, starts, ends, text, style } = view;
  const start = starts[token] ?? 0;
  const end = ends[token] ?? 0;
  const word = words[token] ?? 0;
  const before = words[token - 1] ?? 1;
  const after = words[token + 1] ?? 2;
  const beforeThat = words[token - 2] ?? 3;
  const afterThat = words[token + 2] ?? 4;
  const gapBefore = gaps[token] ?? 0;
  const gapAfter = gaps[token + 1] ?? 0;
  const looks = looksOf(view, token);
  const looksBefore = looksOf(view, token - 1);
  const looksAfter = looksOf(view, token + 1);
  const form = (shapes[token] ?? 0) + (style << 3);
  const ending = hashFeature(text, 5, Math.max(start, end - 3), end);
  into[0] = mixed(0, 0);
  into[1] = mixed(1, word);
  into[2] = mixed(2, before);
  into[3] = mixed(3, after);
  into[4] = mixed(4, beforeThat);
  into[5] = mixed(5, afterThat);
  into[6] = mixed(6, before, word);
  into[7] = mixed(7, word, after);
  into[8] = mixed(8, looks, looksBefore, gapBefore);
  into[9] = mixed(9, looks, looksAfter, gapAfter);
  into[10] = mixed(10, ending, form);
  into[11] = mixed(11, ending, kinds[token] ?? 0);
  into[12] = mixed(12, hashFeature(text, 6, Math.max(start, end - 2), end), form);
  into[13] = mixed(13, hashFeature(text, 7, Math.max(start, end - 4), end));
  into[14] = mixed(14, hashFeature(text, 8, start, Math.min(end, start + 3)), form);
  into[15] = mixed(15, hashFeature(text, 9, start, Math.min(end, start + 4)));
  into[16] = mixed(16, hashFeature(text, 10, start, Math.min(end, start + 2)), form);
  into[17] = mixed(17, before, looks);
  into[18] = mixed(18, after, looks);
  into[19] = mixed(19, looksBefore, looks, looksAfter);
  into[20] = mixed(20, (gapBefore << 4) | gapAfter, form);
  into[21] = mixed(21, beforeThat, before);
  into[22] = mixed(22, after, afterThat);
  into[23] = mixed(23, Math.min(end - start, longest), form);
  into[24] = mixed(24, view.owns[token] ?? 0, looks);
  into[25] = mixed(25, looksOf(view, token + 2), looksAfter, looks);
  into[26] = mixed(26, looksOf(view, token - 2), looksBefore, looks);
}

/** The hashes of what speaks for a token belonging to a name of which the one before it is part. */
export function joinFeatures(view: WordsInView, token: number, into: Uint32Array): void {
  const { words, kinds, shapes, gaps, owns } = view;
  const looks = looksOf(view, token);
  const looksBefore = looksOf(view, token - 1);
  const gapBefore = gaps[token] ?? 0;
  into[0] = mixed(30, gapBefore, owns[token - 1] ?? 0);
  into[1] = mixed(31, looksBefore, looks, gapBefore);
  into[2] = mixed(32, words[token] ?? 0, gapBefore);
  into[3] = mixed(33, words[token - 1] ?? 0);
  into[4] = mixed(34, shapes[token - 1] ?? 0, shapes[token] ?? 0, gapBefore);
  into[5] = mixed(35, kinds[token - 1] ?? 0, kinds[token] ?? 0);
  into[6] = mixed(36, looks, gaps[token + 1] ?? 0, looksOf(view, token + 1));
  into[7] = mixed(37, 0);
}

/** How a token is written and what is known of it, in one number. */
function looksOf({ shapes, kinds, count }: WordsInView, token: number): number {
  if (token < 0 || token >= count) return nothing;
  return ((shapes[token] ?? 0) << 4) | (kinds[token] ?? 0);
}
