import { addFeature, type LinearModel } from '../model/linear.ts';
import type { Passage } from '../text/passage.ts';
import type { Clue } from './clue.ts';
import { eachFeature } from './voice-features.ts';

/** What the voice can say: that there is a harsh tone at all, and of three kinds that it is this one. */
export const voices = ['harsh', 'discriminatory', 'harassment', 'accusation'] as const;
export type Voice = (typeof voices)[number];

/** How strongly a draft as a whole sounds like each voice, 0 to 1. */
export type Heard = Readonly<Record<Voice, number>>;

export const silence: Heard = { harsh: 0, discriminatory: 0, harassment: 0, accusation: 0 };

export function listen(passage: Passage, clues: readonly Clue[], model: LinearModel): Heard {
  const sums = new Float64Array(voices.length);
  let count = 0;
  eachFeature(passage, clues, (hash) => {
    addFeature(model, hash, sums);
    count++;
  });
  const heard: Record<Voice, number> = { ...silence };
  voices.forEach((voice, index) => {
    const sum = (sums[index] ?? 0) / Math.sqrt(count || 1);
    heard[voice] = 1 / (1 + Math.exp(-sum - (model.intercepts[index] ?? 0)));
  });
  return heard;
}
