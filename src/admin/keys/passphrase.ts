import { readText } from '../files.ts';
import { Misuse } from '../outcome.ts';
import type { Terminal } from '../terminal.ts';

/** Short enough to remember, long enough that guessing is hopeless at scrypt's price. */
const shortest = 12;

/** From a file (for automatic signing), else asked for and not shown: never an argument, which other programs could see. */
export async function passphraseFor(
  name: string,
  file: string | undefined,
  terminal: Terminal,
): Promise<string> {
  if (file) return readText(file).trim();
  return terminal.askSecret(`Passphrase of ${name}: `);
}

/** @throws Misuse where it is too short or the second time differs. */
export async function newPassphrase(
  name: string,
  file: string | undefined,
  terminal: Terminal,
): Promise<string> {
  const passphrase = await passphraseFor(name, file, terminal);
  if (passphrase.length < shortest)
    throw new Misuse(
      `Choose a passphrase of at least ${shortest} characters; four words are good.`,
    );
  if (!file && (await terminal.askSecret('The same again: ')) !== passphrase)
    throw new Misuse('The two passphrases differ. Nothing was written.');
  return passphrase;
}
