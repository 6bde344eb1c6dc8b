import { rowOf } from '../model/sparse.ts';
import { attributedWords } from './attribution.ts';
import { stemHash } from './features.ts';
import type { OpenImpressionModel } from './impression.ts';
import { openNetwork } from './network.ts';
import { impressionsOf } from './strongest.ts';
import { suspect } from './suspect.ts';
import { calmOf, verdictOn } from './verdict.ts';

export const openImpressionModel: OpenImpressionModel = (file) => {
  const model = openNetwork(file);
  return {
    knows: (word) => rowOf(model.features, stemHash(word)) >= 0,
    impressionsOf: (reading, seen, uses) => impressionsOf(reading, seen, uses, model),
    verdictOn,
    calmOf,
    suspect,
    attributedWords: (reading, impression, output, uses) =>
      attributedWords(reading, impression, output, uses, model),
  };
};
