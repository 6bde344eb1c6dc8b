import { existsSync } from 'node:fs';
import { join } from 'node:path';
import tls from 'node:tls';
import { Option } from 'commander';
import project from '../../../package.json' with { type: 'json' };
import { type Ring, rings } from '../../updates/channel.ts';
import { fingerprintOf } from '../../updates/root.ts';
import { pinsOf } from '../../updates/settings.ts';
import { checkedSettings } from '../deploy/values.ts';
import { readText } from '../files.ts';
import { publicKeyIn } from '../keys/public-key.ts';
import { Misuse } from '../outcome.ts';
import { type Earlier, look } from '../publish/look.ts';
import { command, type Surroundings } from './command.ts';
import { collected, httpsAddress, shortName, wholeNumber } from './given.ts';

interface Options {
  org?: string;
  key: string[];
  threshold: number;
  ring: Ring;
  ca?: string;
  after?: string;
  json?: boolean;
}

export const verify = ({ end }: Surroundings) =>
  command('verify', 'do what a browser would do with an address, step by step')
    .argument('<url>', 'https address of the channel or pack', httpsAddress)
    .requiredOption('--key <file>', 'public key that browsers trust (may be repeated)', collected)
    .option('--org <id>', 'the school or trust', shortName)
    .option('--threshold <number>', 'how many of the keys must sign', wholeNumber(1, 20), 1)
    .addOption(new Option('--ring <ring>', 'as which ring').choices(rings).default('broad'))
    .option('--after <folder>', 'as a browser that has what this folder holds, not as a new one')
    .option('--ca <file>', 'certificate of a test server to trust, such as that of "serve"')
    .action(async (url: string, options: Options) => {
      if (options.ca !== undefined) trustAlso(options.ca);
      const settings = checkedSettings({
        orgId: options.org,
        packUrls: [url],
        rootKeys: options.key.map(publicKeyIn),
        rootThreshold: options.threshold,
        ring: options.ring,
      });
      const { ok, steps, packs, refused } = await look(
        settings,
        project.version,
        options.after === undefined ? undefined : filesOf(options.after),
      );
      const fingerprint = await fingerprintOf(pinsOf(settings));
      end(
        {
          ok,
          data: { url, ok, fingerprint, steps, packs, refused },
          lines: [
            `Fingerprint of the keys: ${fingerprint}${options.org ? '' : ' (another than with --org, which browsers are set up with)'}`,
            ...steps,
          ],
        },
        options.json ?? false,
      );
    });

/** @throws Misuse where this Node is too old for it. */
function trustAlso(file: string): void {
  const certificate = readText(file);
  if (!certificate.includes('BEGIN CERTIFICATE'))
    throw new Misuse(`${file} is no certificate. "serve" writes one, test-server.pem.`);
  if (!('setDefaultCACertificates' in tls))
    throw new Misuse(
      `--ca needs Node 22.19 or newer. Set NODE_EXTRA_CA_CERTS=${file} before the command instead.`,
    );
  tls.setDefaultCACertificates([...tls.getCACertificates(), certificate]);
}

/** What "publish" wrote and browsers followed before. */
function filesOf(folder: string): Earlier {
  if (!existsSync(folder)) throw new Misuse(`There is no folder ${folder}.`);
  return (name) => {
    const file = join(folder, name);
    return existsSync(file) ? readText(file) : undefined;
  };
}
