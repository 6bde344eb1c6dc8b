import { existsSync } from 'node:fs';
import { join } from 'node:path';
import texts from '../../../assets/locales/en_GB/updates.json' with { type: 'json' };
import { Refusal, reasonKey } from '../../updates/refusal.ts';
import { nextTrust, type Root, rootSchema, signersOf } from '../../updates/root.ts';
import { verified } from '../../updates/verify.ts';
import { Misuse } from '../outcome.ts';
import { signedFile } from '../signed-file.ts';

export interface RootFile {
  root: Root;
  text: string;
}

/** The signed root file in a file. @throws Misuse where it is none. */
export function rootIn(file: string): Root {
  const read = rootSchema.safeParse(signedFile(file).json);
  if (read.success) return read.data;
  throw new Misuse(`${file} is no signed root file made by "root".`);
}

/**
 * @throws Misuse where the file is no signed root file of this school or trust, where the folder lacks
 * the ones that lead to it, or where browsers would not follow from those.
 */
export async function rootFor(file: string, orgId: string, folder: string): Promise<RootFile> {
  const root = rootIn(file);
  if (root.orgId !== orgId) throw new Misuse(`${file} is for "${root.orgId}", not for "${orgId}".`);
  for (let before = 1; before < root.version; before++)
    if (!existsSync(named(folder, before)))
      throw new Misuse(
        `${folder} has no root-${before}.json: browsers walk from each root file to the next. Publish that one first.`,
      );
  const { envelope, text } = signedFile(file);
  try {
    if (root.version === 1) await verified(envelope, signersOf(root, root.roles.root));
    else await nextTrust(rootIn(named(folder, root.version - 1)), envelope);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const whose = root.version === 1 ? 'its root keys' : 'the old root keys and by the new';
    throw new Misuse(
      `${file} must be signed by ${whose}. ${texts[reasonKey(error.code)]} ${error.detail.join('; ')}`.trim(),
    );
  }
  return { root, text };
}

/** The newest root file that a folder has published. */
export const rootOf = (folder: string, version: number): Root | undefined =>
  version > 0 && existsSync(named(folder, version)) ? rootIn(named(folder, version)) : undefined;

const named = (folder: string, version: number) => join(folder, `root-${version}.json`);
