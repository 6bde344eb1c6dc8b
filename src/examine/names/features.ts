import { hashFeature, mixed } from '../model/hash.ts';
import { gap, shape, type WordsInView } from './words-in-view.ts';

/** How many features `nameFeatures` and `joinFeatures` write. */
export const nameFeatureCount = 23;
export const joinFeatureCount = 8;

/** Off the ends of a sentence. */
const nothing = 255;
const longest = 12;
/** Of whoever has an account it says the same that it stands there. */
const handle = hashFeature('@');
const handleLooks = shape.symbol << 4;

/** The hashes of what speaks for a token being somebody's name: it, those beside it, how they are written. */
export function nameFeatures(view: WordsInView, token: number, into: Uint32Array): void {
  const { words, kinds, shapes, gaps, starts, ends, text, style } = view;
  const start = starts[token] ?? 0;
  const end = ends[token] ?? 0;
  const word = words[token] ?? 0;
  const before = wordOf(view, token - 1) ?? 1;
  const after = wordOf(view, token + 1) ?? 2;
  const beforeThat = wordOf(view, token - 2) ?? 3;
  const afterThat = wordOf(view, token + 2) ?? 4;
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
  into[4] = mixed(4, looks, looksBefore, gapBefore);
  into[5] = mixed(5, looks, looksAfter, gapAfter);
  into[6] = mixed(6, ending, form);
  into[7] = mixed(7, ending, kinds[token] ?? 0);
  into[8] = mixed(8, hashFeature(text, 6, Math.max(start, end - 2), end), form);
  into[9] = mixed(9, hashFeature(text, 7, Math.max(start, end - 4), end));
  into[10] = mixed(10, hashFeature(text, 8, start, Math.min(end, start + 3)), form);
  into[11] = mixed(11, hashFeature(text, 9, start, Math.min(end, start + 4)));
  into[12] = mixed(12, hashFeature(text, 10, start, Math.min(end, start + 2)), form);
  into[13] = mixed(13, before, looks);
  into[14] = mixed(14, after, looks);
  into[15] = mixed(15, looksBefore, looks, looksAfter);
  into[16] = mixed(16, (gapBefore << 4) | gapAfter, form);
  into[17] = mixed(17, beforeThat, before);
  into[18] = mixed(18, after, afterThat);
  into[19] = mixed(19, Math.min(end - start, longest), form);
  into[20] = mixed(20, view.owns[token] ?? 0, looks);
  into[21] = mixed(21, looksOf(view, token + 2), looksAfter, looks);
  into[22] = mixed(22, looksOf(view, token - 2), looksBefore, looks);
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

function wordOf({ words, gaps }: WordsInView, token: number): number | undefined {
  if (token < 0) return undefined;
  return gaps[token] === gap.handle ? handle : words[token];
}

/** How a token is written and what is known of it, in one number. */
function looksOf({ shapes, kinds, gaps, count }: WordsInView, token: number): number {
  if (token < 0 || token >= count) return nothing;
  if (gaps[token] === gap.handle) return handleLooks;
  return ((shapes[token] ?? 0) << 4) | (kinds[token] ?? 0);
}
