import { problemsOf } from '../../policy/problems.ts';
import { type Settings, settingsSchema } from '../../updates/settings.ts';
import { readText } from '../files.ts';
import { Misuse } from '../outcome.ts';
import { signedFile } from '../signed-file.ts';

/** A signed pack as one line, to hand over in the policy itself. @throws Misuse where it is not signed. */
export const inlinePack = (file: string): string => JSON.stringify(signedFile(file).envelope);

/** @throws Misuse where the file holds no key made by "roster". */
export function rosterKeyIn(file: string): string {
  const key = readText(file).trim();
  if (!/^[A-Za-z0-9_-]{43}$/.test(key)) throw new Misuse(`${file} is no key made by "roster".`);
  return key;
}

/** Settings as browsers will read them. @throws Misuse with what they would pass over or refuse. */
export function checkedSettings(raw: Settings): Settings {
  const settings = Object.fromEntries(
    Object.entries(raw).filter(([, value]) => value !== undefined),
  );
  const read = settingsSchema.safeParse(settings);
  if (!read.success) throw new Misuse(problemsOf(read.error, settings).join('\n'));
  const { packUrls, packInline, rootKeys, rootThreshold = 1 } = read.data;
  if (!rootKeys && (packUrls || packInline))
    throw new Misuse('Give --key: which key do browsers trust?');
  if (Object.keys(settings).length === 0)
    throw new Misuse('Give --key with --url or --inline: where do browsers get the pack?');
  if (rootKeys && rootThreshold > rootKeys.length)
    throw new Misuse(
      `--threshold ${rootThreshold} asks for more keys than the ${rootKeys.length} given with --key.`,
    );
  return read.data;
}
