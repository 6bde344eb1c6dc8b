import { type Keeper, once } from '../once.ts';
import { isCapital, isSmallLetter } from '../text/characters.ts';
import type { Passage } from '../text/passage.ts';
import type { Style } from './words-in-view.ts';

interface Sentence extends Keeper {
  passage: Passage;
}

/** The style of a draft's sentences, together. */
export function styleOf(sentences: readonly Sentence[]): Style {
  let small = 0;
  let large = 0;
  for (const sentence of sentences) {
    const letters = countLetters(sentence);
    small += letters.small;
    large += letters.large;
  }
  if (large === 0) return 1;
  return large > small ? 2 : 0;
}

const countLetters = once(({ passage: { cased } }: Sentence) => {
  let small = 0;
  let large = 0;
  for (let at = 0; at < cased.length; at++) {
    const code = cased.charCodeAt(at);
    if (isSmallLetter(code)) small++;
    else if (isCapital(code)) large++;
  }
  return { small, large };
});
