import { parseArgs } from 'node:util';
import { trainNames } from './train/names.ts';
import { trainTone } from './train/tone/tone.ts';
import { trainTopics } from './train/topics.ts';
import type { Trainer } from './train/trainer.ts';

/** `npm run train [-- --data DIR]`: makes the models of `assets/models` anew. */
const { values } = parseArgs({ options: { data: { type: 'string' } } });

const trainers: readonly Trainer[] = [trainNames, trainTone, trainTopics];
for (const train of trainers) train(values.data);
