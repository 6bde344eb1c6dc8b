import { join } from 'node:path';
import { Option } from 'commander';
import { severityCaps } from '../../policy/effective.ts';
import { rings } from '../../updates/channel.ts';
import { policyFiles } from '../deploy/files.ts';
import { builtExtensionId, type ManagedValues, type Target, targets } from '../deploy/target.ts';
import { readText, write } from '../files.ts';
import { publicKeyIn } from '../keys/public-key.ts';
import { Misuse } from '../outcome.ts';
import { collected, command, type Surroundings } from './command.ts';

interface Options {
  for: Target;
  org?: string;
  orgName?: string;
  url?: string[];
  inline?: string;
  key?: string[];
  threshold: string;
  ring?: string;
  pollMinutes?: string;
  minVersion?: string;
  cap?: string;
  schoolOwned?: boolean;
  rosterKey?: string;
  extensionId: string;
  installUrl?: string;
  out: string;
  json?: boolean;
}

export const deploy = ({ end }: Surroundings) =>
  command('deploy', 'write ready policy files for the tool that manages your browsers')
    .addOption(
      new Option('--for <tool>', 'which tool or browser').choices(targets).makeOptionMandatory(),
    )
    .option('--org <id>', 'the school or trust, as in its packs')
    .option('--org-name <name>', 'what staff call it')
    .option(
      '--url <address>',
      'https address of the channel or pack (may be repeated, in order)',
      collected,
    )
    .option('--inline <file>', 'a signed pack to hand over within the policy itself')
    .option('--key <file>', 'public key that browsers trust (may be repeated)', collected)
    .option('--threshold <number>', 'how many of the keys must sign', '1')
    .addOption(new Option('--ring <ring>', 'when these browsers get new packs').choices(rings))
    .option('--poll-minutes <number>', 'how often to look (at least 15)')
    .option('--min-version <number>', 'refuse older packs')
    .addOption(new Option('--cap <severity>', 'the most any rule may do').choices(severityCaps))
    .option('--school-owned', 'these devices belong to the school')
    .option('--roster-key <file>', 'the key of the roster, made by "roster"')
    .option(
      '--extension-id <id>',
      'the id in Chrome and Edge, where a store gave another',
      builtExtensionId,
    )
    .option('--install-url <address>', 'where browsers get the extension, where no store does')
    .option('--out <folder>', 'where the files go', 'deploy')
    .action((options: Options) => {
      const files = policyFiles(options.for, {
        values: valuesOf(options),
        extensionId: options.extensionId,
        updateUrl: options.installUrl,
      }).map(({ name, text }) => ({ name: join(options.out, name), text }));
      for (const { name, text } of files) write(name, text);
      const names = files.map(({ name }) => name);
      const lines = [...names.map((name) => `Written: ${name}`), 'How to use them: docs/deploy.md'];
      end({ ok: true, data: { files: names }, lines }, options.json ?? false);
    });

/** @throws Misuse where browsers could not use what was given. */
function valuesOf(options: Options): ManagedValues {
  const { url = [], key = [], inline } = options;
  if (url.length === 0 && !inline && !options.schoolOwned)
    throw new Misuse('Give --url or --inline: where do browsers get the pack?');
  if ((url.length > 0 || inline) && key.length === 0)
    throw new Misuse('Give --key: which key do browsers trust?');
  const keys = key.map(publicKeyIn);
  return definedOnly({
    orgId: options.org,
    orgName: options.orgName,
    packUrls: url.length > 0 ? url.map(secure) : undefined,
    packInline: inline === undefined ? undefined : readText(inline).trim(),
    rootKeys: keys.length > 0 ? keys : undefined,
    rootThreshold: keys.length > 0 ? count('--threshold', options.threshold) : undefined,
    ring: options.ring,
    pollMinutes: count('--poll-minutes', options.pollMinutes),
    minPackVersion: count('--min-version', options.minVersion),
    severityCap: options.cap,
    schoolOwned: options.schoolOwned,
    rosterKey: options.rosterKey === undefined ? undefined : readText(options.rosterKey).trim(),
  });
}

function secure(address: string): string {
  if (URL.parse(address)?.protocol !== 'https:')
    throw new Misuse(`${address} should be an https address.`);
  return address;
}

function count(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0)
    throw new Misuse(`${option} should be a whole number.`);
  return number;
}

const definedOnly = (values: ManagedValues): ManagedValues =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
