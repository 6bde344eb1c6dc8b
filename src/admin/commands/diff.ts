import { diffPacks } from '../pack/diff.ts';
import { layersOf, packIn } from '../pack/layers.ts';
import { command, type Surroundings } from './command.ts';
import { collected } from './given.ts';

interface Options {
  over?: string[];
  json?: boolean;
}

export const diff = ({ end }: Surroundings) =>
  command('diff', 'say what staff will notice when one pack takes the place of another')
    .argument('<old>', 'the pack in force')
    .argument('<new>', 'the pack to come')
    .option('--over <pack>', 'a pack both lie on, such as the trust’s (may be repeated)', collected)
    .action((old: string, fresh: string, options: Options) => {
      const changes = diffPacks(layersOf(options.over ?? []), packIn(old), packIn(fresh));
      const lines = changes.length ? changes : ['Staff will notice nothing.'];
      end({ ok: true, data: { changes }, lines }, options.json ?? false);
    });
