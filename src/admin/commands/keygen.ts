import { join } from 'node:path';
import { Option } from 'commander';
import { fingerprintOf } from '../../updates/root.ts';
import { asJson, writeNew } from '../files.ts';
import { makeKey, publicHalf } from '../keys/make-key.ts';
import { newPassphrase } from '../keys/passphrase.ts';
import { command, type Surroundings } from './command.ts';

interface Options {
  out: string;
  curve: 'Ed25519' | 'P-256';
  passphraseFile?: string;
  json?: boolean;
}

export const keygen = ({ terminal, end }: Surroundings) =>
  command('keygen', 'make a signing key: a locked private file to guard, a public one to hand out')
    .argument('<name>', 'what the key is called, such as oakfield-2026')
    .option('--out <folder>', 'where the two files go', '.')
    .addOption(
      new Option('--curve <curve>', 'P-256 only where a browser cannot check Ed25519')
        .choices(['Ed25519', 'P-256'])
        .default('Ed25519'),
    )
    .option('--passphrase-file <file>', 'read the passphrase from a file instead of asking')
    .action(async (name: string, options: Options) => {
      const passphrase = await newPassphrase(name, options.passphraseFile, terminal);
      const key = await makeKey(name, options.curve, passphrase);
      const [secret, open] = [`${name}.key`, `${name}.pub`].map((file) => join(options.out, file));
      writeNew(secret ?? '', asJson(key), 0o600);
      writeNew(open ?? '', asJson(publicHalf(key)));
      const fingerprint = await fingerprintOf({ keys: [publicHalf(key)], threshold: 1 });
      end(
        {
          ok: true,
          data: { ...publicHalf(key), files: [secret, open], fingerprint },
          lines: [
            `Private key: ${secret} (locked; keep it and its passphrase apart, with a copy of each)`,
            `Public key:  ${open}`,
            `Fingerprint: ${fingerprint}`,
          ],
        },
        options.json ?? false,
      );
    });
