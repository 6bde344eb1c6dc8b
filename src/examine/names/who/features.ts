import { hashFeature, mixed } from '../../model/hash.ts';
import type { Setting } from '../../setting.ts';
import type { Named } from '../names-in.ts';
import { shape, type WordsInView, wordAt } from '../words-in-view.ts';

/** How far on either side words speak of a name by where they stand, and how far by standing there at all. */
const near = 3;
const reach = 6;
const longestName = 3;

/** The hashes of what a name's own sentence says of who it is. */
export function besideFeatures(view: WordsInView, name: Named): number[] {
  const { words, kinds, gaps, owns, count } = view;
  const { first, last, isTitled, isFamous } = name;
  const title = Number(isTitled);
  const size = Math.min(last - first, longestName - 1);
  const before = wordAt(view, first - 1);
  const after = words[last + 1] ?? 0;
  const gapBefore = gaps[first] ?? 0;
  const gapAfter = gaps[last + 1] ?? 0;
  const found = [
    mixed(1, title, size),
    mixed(2, Number(isFamous)),
    mixed(19, kinds[first] ?? 0),
    mixed(3, gapBefore),
    mixed(4, gapAfter),
    mixed(5, owns[last] ?? 0),
    mixed(6, wordAt(view, first - 2), before),
    mixed(7, after, words[last + 2] ?? 0),
    mixed(8, before, after),
    mixed(22, gapBefore, gapAfter),
    mixed(23, Number(first === 0), Number(last === count - 1)),
    mixed(24, kinds[first] ?? 0, size, kinds[last] ?? 0),
    mixed(25, before, gapAfter),
    mixed(26, gapBefore, after),
  ];
  for (let far = 1; far <= reach; far++) {
    const [left, right] = [first - far, last + far];
    const place = Math.min(far, near + 1);
    if (left >= 0) found.push(mixed(9, words[left] ?? 0), mixed(10, words[left] ?? 0, place));
    if (right < count)
      found.push(mixed(11, words[right] ?? 0), mixed(12, words[right] ?? 0, place));
  }
  const own = words.slice(first, last + 1);
  return [...found, ...own.map((word) => mixed(13, word))];
}

/** The hashes of what a sentence says of anybody named in it, or beside it. */
export function sentenceFeatures({ words, shapes, count }: WordsInView): number[] {
  const found: number[] = [];
  for (let token = 0; token < count; token++) {
    if (shapes[token] !== shape.symbol) found.push(mixed(14, words[token] ?? 0));
  }
  return found;
}

/** The hashes of what it says of anybody where a draft is to stand. */
export function placeFeatures({ role, platform, surface }: Setting, isTitled: boolean): number[] {
  return [
    mixed(15, hashFeature(role)),
    mixed(16, hashFeature(role), Number(isTitled)),
    mixed(17, hashFeature(platform)),
    mixed(18, hashFeature(surface)),
  ];
}
