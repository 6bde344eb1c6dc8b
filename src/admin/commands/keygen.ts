import { join } from 'node:path';
import { InvalidArgumentError, Option } from 'commander';
import { fingerprintOf } from '../../updates/root.ts';
import { asJson, mustBeNew, write } from '../files.ts';
import { makeKey, publicHalf } from '../keys/make-key.ts';
import { newPassphrase } from '../keys/passphrase.ts';
import { command, type Surroundings } from './command.ts';
import { shortName } from './given.ts';

interface Options {
  org: string;
  out: string;
  curve: 'Ed25519' | 'P-256';
  passphraseFile?: string;
  json?: boolean;
}

export const keygen = ({ terminal, end }: Surroundings) =>
  command('keygen', 'make a signing key: a locked private file to guard, a public one to hand out')
    .argument('<name>', 'what the key is called, such as oakfield-2026', keyName)
    .requiredOption('--org <id>', 'the school or trust whose rules it signs', shortName)
    .option('--out <folder>', 'where the two files go', '.')
    .addOption(
      new Option('--curve <curve>', 'P-256 only where a browser cannot check Ed25519')
        .choices(['Ed25519', 'P-256'])
        .default('Ed25519'),
    )
    .option('--passphrase-file <file>', 'read the passphrase from a file instead of asking')
    .action(async (name: string, options: Options) => {
      const { org: orgId, out } = options;
      const [secret, open] = [join(out, `${name}.key`), join(out, `${name}.pub`)];
      for (const file of [secret, open]) mustBeNew(file);
      const passphrase = await newPassphrase(name, options.passphraseFile, terminal);
      const key = await makeKey(name, options.curve, passphrase);
      write(secret, asJson(key), 0o600);
      write(open, asJson(publicHalf(key)));
      const fingerprint = await fingerprintOf({ orgId, keys: [publicHalf(key)], threshold: 1 });
      end(
        {
          ok: true,
          data: { ...publicHalf(key), files: [secret, open], fingerprint },
          lines: [
            `Private key: ${secret} (locked; keep it and its passphrase apart, with a copy of each)`,
            `Public key:  ${open}`,
            `Fingerprint: ${fingerprint}`,
            `Browsers of "${orgId}" that trust this key alone show the same fingerprint on their options page.`,
          ],
        },
        options.json ?? false,
      );
    });

/** It becomes the name of two files. */
function keyName(text: string): string {
  if (/^[A-Za-z0-9][\w.-]{0,99}$/.test(text)) return text;
  throw new InvalidArgumentError('Use letters, digits, "-", "_" and ".", such as oakfield-2026.');
}
