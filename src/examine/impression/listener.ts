import type { OpenListener } from './impression.ts';
import { openNetwork } from './network.ts';
import { impressionsOf } from './strongest.ts';
import { suspect } from './suspect.ts';
import { tellingWords } from './telling.ts';

export const openListener: OpenListener = (file) => {
  const model = openNetwork(file);
  return {
    impressionsOf: (reading, seen, uses) => impressionsOf(reading, seen, uses, model),
    suspect,
    tellingWords: (reading, impression, output, uses) =>
      tellingWords(reading, impression, output, uses, model),
  };
};
