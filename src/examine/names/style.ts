import { forEachSentence } from '../each.ts';
import type { Keeper } from '../once.ts';
import { isCapital, unitAt } from '../text/characters.ts';
import type { Passage } from '../text/passage.ts';
import { sum, tokenCounts } from '../token-counts.ts';
import { type Style, style } from './words-in-view.ts';

interface Sentence {
  passage: Passage;
}

interface Draft extends Keeper {
  sentences: readonly Sentence[];
}

/** The style of a draft's sentences, together. */
export function styleOf(draft: Draft): Style {
  let begun = 0;
  let loud = 0;
  for (const capitals of eachCapitals(draft, {}, draft.sentences)) {
    begun += capitals.begun;
    loud += capitals.loud;
  }
  if (begun === 0) return style.small;
  return loud > 0 && loud * 2 > sum(tokenCounts(draft)) ? style.capitals : style.mixed;
}

/** How many words begin with a capital, and how many go on with another. */
const eachCapitals = forEachSentence((_, { passage: { cased, tokens } }: Sentence) => {
  let begun = 0;
  let loud = 0;
  for (const start of tokens.starts) {
    if (!isCapital(unitAt(cased, start))) continue;
    begun++;
    if (start + 1 < cased.length && isCapital(unitAt(cased, start + 1))) loud++;
  }
  return { begun, loud };
});
