import { type KeyRecord, keyRecord } from '../../updates/keys.ts';
import { readJson } from '../files.ts';
import { Misuse } from '../outcome.ts';

/** The public half in a `.pub` file, or of a private key file. @throws Misuse where it is neither. */
export function publicKeyIn(file: string): KeyRecord {
  const read = keyRecord.strip().safeParse(readJson(file));
  if (read.success) return read.data;
  throw new Misuse(`${file} is not a public key made by "keygen".`);
}
