import { type Keeper, once } from '../once.ts';
import { isCapital } from '../text/characters.ts';
import type { Passage } from '../text/passage.ts';
import type { Style } from './words-in-view.ts';

interface Sentence extends Keeper {
  passage: Passage;
}

/** The style of a draft's sentences, together. */
export function styleOf(sentences: readonly { sentence: Sentence }[]): Style {
  let words = 0;
  let begun = 0;
  let loud = 0;
  for (const { sentence } of sentences) {
    const capitals = countCapitals(sentence);
    words += sentence.passage.tokens.count;
    begun += capitals.begun;
    loud += capitals.loud;
  }
  if (begun === 0) return 1;
  return loud * 2 > words ? 2 : 0;
}

/** How many words begin with a capital, and how many go on with another. */
const countCapitals = once(({ passage: { cased, tokens } }: Sentence) => {
  let begun = 0;
  let loud = 0;
  for (const start of tokens.starts) {
    if (!isCapital(cased.charCodeAt(start))) continue;
    begun++;
    if (isCapital(cased.charCodeAt(start + 1))) loud++;
  }
  return { begun, loud };
});
