import { parseArgs } from 'node:util';
import type { Trainer } from './train/trainer.ts';

/** `npm run train [-- --data DIR]`: makes the models of `assets/models` anew. */
const { values } = parseArgs({ options: { data: { type: 'string' } } });

/** One after the other is loaded: an impression is learnt with the names as they were just learnt. */
const trainers: readonly (() => Promise<Trainer>)[] = [
  async () => (await import('./train/names.ts')).trainNames,
  async () => (await import('./train/impression.ts')).trainImpression,
];
for (const load of trainers) (await load())(values.data);
