import { parseArgs } from 'node:util';
import { trainImpression } from './train/impression.ts';
import { trainNames } from './train/names.ts';
import type { Trainer } from './train/trainer.ts';

/** `npm run train [-- --data DIR]`: makes the models of `assets/models` anew. */
const { values } = parseArgs({ options: { data: { type: 'string' } } });

const trainers: readonly Trainer[] = [trainNames, trainImpression];
for (const train of trainers) train(values.data);
