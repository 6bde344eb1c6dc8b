import type { Terminal } from '../terminal.ts';
import { readKeyFile } from './key-file.ts';
import { passphraseFor } from './passphrase.ts';
import { type Signer, signerOf } from './sign.ts';

/**
 * The keys of these files, unlocked: with the passphrases of the files beside them, else asking for
 * each. @throws Misuse where one is no key file, or a passphrase is wrong.
 */
export async function signersFrom(
  keys: readonly string[],
  passphraseFiles: readonly string[],
  terminal: Terminal,
): Promise<Signer[]> {
  const locked = keys.map(readKeyFile);
  const signers: Signer[] = [];
  // One after the other: a person answers for each.
  for (const [index, key] of locked.entries()) {
    const passphrase = await passphraseFor(key.kid, passphraseFiles[index], terminal);
    signers.push(await signerOf(key, passphrase));
  }
  return signers;
}
