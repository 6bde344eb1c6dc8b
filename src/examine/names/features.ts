import { hashFeature } from '../model/linear.ts';
import { shape, type WordsInView } from './words-in-view.ts';

/** How many features a token has; `featuresOf` fills as many hashes. */
export const featureCount = 30;

/**
 * Writes the hashes of a token's features into `into`: the word and those beside it, how they are
 * written, what lists they are on, and what the two tokens before were taken for (1: a name).
 */
export function featuresOf(
  view: WordsInView,
  token: number,
  last: number,
  lastButOne: number,
  into: Uint32Array,
): void {
  const { words, shapes, kinds, gaps, texts } = view;
  const text = texts[token] ?? '';
  const { length } = text;
  const word = words[token] ?? 0;
  const before = words[token - 1] ?? 1;
  const after = words[token + 1] ?? 2;
  const gapBefore = gaps[token] ?? 0;
  const gapAfter = gaps[token + 1] ?? 0;
  const looks = looksOf(view, token);
  const looksBefore = looksOf(view, token - 1);
  const looksAfter = looksOf(view, token + 1);
  const beside = (gapBefore << 4) | gapAfter;
  const history = (last << 1) | lastButOne;
  const form = (shapes[token] ?? shape.small) + (view.style << 3);
  let at = 0;
  const put = (a: number, b = 0, c = 0) => {
    into[at] = mix(at, a, b, c);
    at++;
  };
  put(0);
  put(word);
  put(before);
  put(after);
  put(words[token - 2] ?? 3);
  put(words[token + 2] ?? 4);
  put(before, word);
  put(word, after);
  put(looks);
  put(looks, view.style);
  put(looks, looksBefore, gapBefore);
  put(looks, looksAfter, gapAfter);
  put(looks, history);
  put(word, last);
  put(looks, gapBefore);
  put(looks, gapAfter);
  put(hashFeature(text, 5, Math.max(0, length - 3)), form);
  put(hashFeature(text, 6, Math.max(0, length - 2)), form);
  put(hashFeature(text, 7, Math.max(0, length - 4)));
  put(hashFeature(text, 8, 0, Math.min(3, length)), form);
  put(hashFeature(text, 9, 0, Math.min(4, length)));
  put(before, last);
  put(before, looks);
  put(after, looks);
  put(looksBefore, looks, looksAfter);
  put(after, last);
  put(beside, history, form);
  put(kinds[token - 1] ?? 0, kinds[token] ?? 0, (last << 8) | (kinds[token + 1] ?? 0));
  put(words[token - 2] ?? 3, before);
  put(length, form);
}

/** How a token is written and what lists it is on, in one number; its own number off the ends. */
function looksOf({ shapes, kinds, count }: WordsInView, token: number): number {
  if (token < 0 || token >= count) return 255;
  return ((shapes[token] ?? 0) << 4) | (kinds[token] ?? 0);
}

function mix(kind: number, a: number, b: number, c: number): number {
  let hash = Math.imul((kind + 1) * 0x9e3779b1, 0x85ebca6b) ^ a;
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) ^ b;
  hash = Math.imul(hash ^ (hash >>> 13), 0x297a2d39) ^ c;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 15)) >>> 0;
}
