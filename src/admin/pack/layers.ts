import { basePack } from '../../policy/base/base.ts';
import type { Pack } from '../../policy/pack.ts';
import { packSchema } from '../../policy/pack.ts';
import { problemsOf } from '../../policy/problems.ts';
import { Misuse } from '../outcome.ts';
import { unsignedText } from '../signed-file.ts';
import { readJsonText } from './located.ts';

/**
 * The packs of these files over the built-in rules, weakest first.
 * @throws Misuse where one of them is no pack.
 */
export function layersOf(files: readonly string[]): Pack[] {
  return [basePack, ...files.map(packIn)];
}

/** The pack in a file, signed or not. @throws Misuse where it is none; `check` says more. */
export function packIn(file: string): Pack {
  const text = readJsonText(unsignedText(file));
  if ('problem' in text) throw new Misuse(`${file}:${text.line}: ${text.problem}`);
  const read = packSchema.safeParse(text.json);
  if (read.success) return read.data;
  const [first] = problemsOf(read.error, text.json);
  throw new Misuse(`${file} is not a sound pack: ${first} ("check" tells all).`);
}
