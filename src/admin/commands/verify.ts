import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { Option } from 'commander';
import project from '../../../package.json' with { type: 'json' };
import { type Ring, rings } from '../../updates/channel.ts';
import { fingerprintOf } from '../../updates/root.ts';
import { pinsOf } from '../../updates/settings.ts';
import { checkedSettings } from '../deploy/values.ts';
import { readText } from '../files.ts';
import { publicKeyIn } from '../keys/public-key.ts';
import { look } from '../publish/look.ts';
import { command, type Surroundings } from './command.ts';
import { collected, httpsAddress, shortName, wholeNumber } from './given.ts';

interface Options {
  org?: string;
  key: string[];
  threshold: number;
  ring: Ring;
  ca?: string;
  json?: boolean;
}

export const verify = ({ end }: Surroundings) =>
  command('verify', 'do what a newly set up browser would do with an address, step by step')
    .argument('<url>', 'https address of the channel or pack', httpsAddress)
    .requiredOption('--key <file>', 'public key that browsers trust (may be repeated)', collected)
    .option('--org <id>', 'the school or trust', shortName)
    .option('--threshold <number>', 'how many of the keys must sign', wholeNumber(1, 20), 1)
    .addOption(new Option('--ring <ring>', 'as which ring').choices(rings).default('broad'))
    .option('--ca <file>', 'certificate of a test server to trust, such as that of "serve"')
    .action(async (url: string, options: Options) => {
      if (options.ca !== undefined)
        setDefaultCACertificates([...getCACertificates(), readText(options.ca)]);
      const settings = checkedSettings({
        orgId: options.org,
        packUrls: [url],
        rootKeys: options.key.map(publicKeyIn),
        rootThreshold: options.threshold,
        ring: options.ring,
      });
      const { ok, steps, packs, refused } = await look(settings, project.version);
      const fingerprint = await fingerprintOf(pinsOf(settings));
      end(
        {
          ok,
          data: { url, ok, fingerprint, steps, packs, refused },
          lines: [`Fingerprint of the keys: ${fingerprint}`, ...steps],
        },
        options.json ?? false,
      );
    });
