import { forEachSentence } from './each.ts';
import type { Keeper } from './once.ts';
import type { Passage } from './text/passage.ts';

interface Sentence {
  passage: Passage;
}

/** How many tokens each sentence of a draft has. */
export const tokenCounts = (draft: Keeper & { sentences: readonly Sentence[] }) =>
  eachCount(draft, {}, draft.sentences);

const eachCount = forEachSentence((_, { passage }: Sentence) => passage.tokens.count);

export function sum(counts: readonly number[]): number {
  let total = 0;
  for (const count of counts) total += count;
  return total;
}
