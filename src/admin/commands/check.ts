import { readText } from '../files.ts';
import { checkPack } from '../pack/check.ts';
import { layersOf } from '../pack/layers.ts';
import { problemLine } from '../pack/problem.ts';
import { collected, command, type Surroundings } from './command.ts';

interface Options {
  over?: string[];
  json?: boolean;
}

export const check = ({ end, today }: Surroundings) =>
  command('check', 'say everything that is wrong with a pack, by file and line')
    .argument('<pack>', 'the pack as a JSON file')
    .option(
      '--over <pack>',
      'a pack it will lie on, such as the trust’s (may be repeated)',
      collected,
    )
    .action((file: string, options: Options) => {
      const problems = checkPack(readText(file), layersOf(options.over ?? []), today);
      const errors = problems.filter(({ kind }) => kind === 'error').length;
      const summary =
        errors > 0
          ? `${errors} to mend before it can be signed.`
          : 'The pack is sound. Look at what changes for staff with "diff".';
      end(
        {
          ok: errors === 0,
          data: { file, sound: errors === 0, problems },
          lines: [...problems.map((one) => problemLine(file, one)), summary],
        },
        options.json ?? false,
      );
    });
