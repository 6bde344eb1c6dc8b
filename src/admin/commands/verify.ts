import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { Option } from 'commander';
import project from '../../../package.json' with { type: 'json' };
import { type Ring, rings } from '../../updates/channel.ts';
import { fingerprintOf } from '../../updates/root.ts';
import { pinsOf } from '../../updates/settings.ts';
import { readText } from '../files.ts';
import { publicKeyIn } from '../keys/public-key.ts';
import { look } from '../publish/look.ts';
import { collected, command, type Surroundings } from './command.ts';

interface Options {
  org?: string;
  key: string[];
  threshold: string;
  ring: Ring;
  ca?: string;
  json?: boolean;
}

export const verify = ({ end }: Surroundings) =>
  command('verify', 'do what a newly set up browser would do with an address, step by step')
    .argument('<url>', 'https address of the channel or pack')
    .requiredOption('--key <file>', 'public key that browsers trust (may be repeated)', collected)
    .option('--org <id>', 'the school or trust')
    .option('--threshold <number>', 'how many of the keys must sign', '1')
    .addOption(new Option('--ring <ring>', 'as which ring').choices(rings).default('broad'))
    .option('--ca <file>', 'certificate of a test server to trust, such as that of "serve"')
    .action(async (url: string, options: Options) => {
      if (options.ca !== undefined)
        setDefaultCACertificates([...getCACertificates(), readText(options.ca)]);
      const settings = {
        ...(options.org !== undefined && { orgId: options.org }),
        packUrls: [url],
        rootKeys: options.key.map(publicKeyIn),
        rootThreshold: Number(options.threshold),
        ring: options.ring,
      };
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
