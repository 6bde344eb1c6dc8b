import { InvalidArgumentError } from 'commander';
import { problemsOf } from '../../policy/problems.ts';
import { fingerprintOf, type Root, rootSchema } from '../../updates/root.ts';
import { asJson, writeNew } from '../files.ts';
import { publicKeyIn } from '../keys/public-key.ts';
import { Misuse } from '../outcome.ts';
import { rootIn } from '../publish/root-file.ts';
import { command, type Surroundings } from './command.ts';
import { collected, shortName, wholeNumber } from './given.ts';

interface Options {
  org: string;
  rootKey: string[];
  packKey?: string[];
  channelKey?: string[];
  threshold: number;
  packThreshold: number;
  delegate?: Delegate[];
  after?: string;
  years: number;
  out?: string;
  json?: boolean;
}

/** A school's own key: it signs packs whose ids begin with the prefix and a dot. */
interface Delegate {
  prefix: string;
  file: string;
}

export const rootCommand = ({ end }: Surroundings) =>
  command('root', 'write a root file: which keys may do what; sign it with "sign"')
    .requiredOption('--org <id>', 'the school or trust', shortName)
    .requiredOption(
      '--root-key <file>',
      'public key that may change the keys (may be repeated)',
      collected,
    )
    .option('--pack-key <file>', 'public key that signs packs (default: the root keys)', collected)
    .option(
      '--channel-key <file>',
      'public key that signs channels (default: the pack keys)',
      collected,
    )
    .option('--threshold <number>', 'how many root keys must sign', wholeNumber(1, 20), 1)
    .option('--pack-threshold <number>', 'how many pack keys must sign', wholeNumber(1, 20), 1)
    .option(
      '--delegate <prefix=file>',
      'key of a school that signs packs with this prefix (may be repeated)',
      delegates,
    )
    .option('--after <file>', 'the root file before this one, signed')
    .option('--years <number>', 'how long it holds', wholeNumber(1, 20), 2)
    .option('--out <file>', 'the file to write (default: root-<version>.unsigned.json)')
    .action(async (options: Options) => {
      const root = checked(rootOf(options));
      const file = options.out ?? `root-${root.version}.unsigned.json`;
      writeNew(file, asJson(root));
      const { orgId, keys, roles } = root;
      const rootKeys = keys.filter(({ kid }) => roles.root.keys.includes(kid));
      const fingerprint = await fingerprintOf({
        orgId,
        keys: rootKeys,
        threshold: roles.root.threshold,
      });
      const signedBy = options.after ? 'the old root keys and the new' : 'the root keys';
      const lines = [
        `Written: ${file} (version ${root.version}, until ${root.expires.slice(0, 10)})`,
        `Fingerprint of the root keys: ${fingerprint}`,
        `Next: "sign" it with ${signedBy}, then "publish" it with --root.`,
      ];
      end({ ok: true, data: { file, root, fingerprint }, lines }, options.json ?? false);
    });

function rootOf(options: Options): unknown {
  const root = options.rootKey.map(publicKeyIn);
  const pack = options.packKey?.map(publicKeyIn) ?? root;
  const channel = options.channelKey?.map(publicKeyIn) ?? pack;
  const delegated = (options.delegate ?? []).map(({ prefix, file }) => ({
    prefix,
    key: publicKeyIn(file),
  }));
  const all = [...root, ...pack, ...channel, ...delegated.map(({ key }) => key)];
  const kids = (keys: typeof root) => keys.map(({ kid }) => kid);
  const now = new Date();
  const expires = new Date(now);
  expires.setUTCFullYear(now.getUTCFullYear() + options.years);
  return {
    type: 'root',
    schemaVersion: 1,
    orgId: options.org,
    version: options.after ? versionOf(rootIn(options.after), options) + 1 : 1,
    issued: now.toISOString(),
    expires: expires.toISOString(),
    keys: [...new Map(all.map((key) => [key.kid, key])).values()],
    roles: {
      root: { keys: kids(root), threshold: options.threshold },
      pack: { keys: kids(pack), threshold: options.packThreshold },
      channel: { keys: kids(channel), threshold: 1 },
    },
    delegations: delegated.map(({ prefix, key }) => ({ prefix, keys: [key.kid], threshold: 1 })),
  };
}

function checked(root: unknown): Root {
  const read = rootSchema.safeParse(root);
  if (read.success) return read.data;
  throw new Misuse(problemsOf(read.error, root).join('\n'));
}

function versionOf({ orgId, version }: Root, { after, org }: Options): number {
  if (orgId === org) return version;
  throw new Misuse(`${after} is for "${orgId}", not for "${org}".`);
}

function delegates(text: string, before: Delegate[] = []): Delegate[] {
  const [, prefix, file] = /^([^=]+)=(.+)$/.exec(text) ?? [];
  if (!prefix || !file)
    throw new InvalidArgumentError('It should be like school.123456=their-key.pub.');
  return [...before, { prefix: shortName(prefix), file }];
}
