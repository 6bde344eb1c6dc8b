import { checkPack } from '../pack/check.ts';
import { layersOf } from '../pack/layers.ts';
import { problemLine } from '../pack/problem.ts';
import { unsignedText } from '../signed-file.ts';
import { command, type Surroundings } from './command.ts';
import { collected } from './given.ts';

interface Options {
  over?: string[];
  json?: boolean;
}

export const check = ({ end, today }: Surroundings) =>
  command('check', 'say everything that is wrong with a pack, by file and line')
    .argument('<pack>', 'the pack as a JSON file, signed or not')
    .option(
      '--over <pack>',
      'a pack it will lie on, such as the trust’s (may be repeated)',
      collected,
    )
    .action((file: string, options: Options) => {
      const problems = checkPack(unsignedText(file), layersOf(options.over ?? []), today);
      const errors = problems.filter(({ kind }) => kind === 'error').length;
      const summary =
        errors > 0
          ? `${errors} ${errors === 1 ? 'error' : 'errors'} to mend before it can be signed.`
          : 'The pack is sound. "try" shows what staff are told of a draft, "diff" what changes for them.';
      end(
        {
          ok: errors === 0,
          data: { file, sound: errors === 0, problems },
          lines: [...problems.map((one) => problemLine(file, one)), summary],
        },
        options.json ?? false,
      );
    });
