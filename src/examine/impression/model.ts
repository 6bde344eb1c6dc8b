import { rowOf } from '../model/sparse.ts';
import { stemHash } from './features.ts';
import type { OpenImpressionModel } from './impression.ts';
import { openNetwork } from './network.ts';
import { impressionsOf } from './strongest.ts';
import { suspect } from './suspect.ts';
import { tellingWords } from './telling.ts';
import { calmOf, verdictOn } from './verdict.ts';

export const openImpressionModel: OpenImpressionModel = (file) => {
  const model = openNetwork(file);
  return {
    knows: (word) => rowOf(model.features, stemHash(word)) >= 0,
    impressionsOf: (reading, seen, uses) => impressionsOf(reading, seen, uses, model),
    verdictOn,
    calmOf,
    suspect,
    tellingWords: (reading, impression, output, uses) =>
      tellingWords(reading, impression, output, uses, model),
  };
};
