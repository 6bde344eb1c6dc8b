import { Option } from 'commander';
import { fromBase64url } from '../../policy/base64url.ts';
import { problemsOf } from '../../policy/problems.ts';
import { parseEnvelope } from '../../updates/envelope.ts';
import { fingerprintOf, type Root, rootSchema } from '../../updates/root.ts';
import { asJson, readText, writeNew } from '../files.ts';
import { publicKeyIn } from '../keys/public-key.ts';
import { Misuse } from '../outcome.ts';
import { collected, command, type Surroundings } from './command.ts';

interface Options {
  org: string;
  rootKey: string[];
  packKey?: string[];
  channelKey?: string[];
  threshold: string;
  packThreshold: string;
  delegate?: string[];
  after?: string;
  years: string;
  out?: string;
  json?: boolean;
}

const years = new Option('--years <number>', 'how long it holds').default('2');

export const rootCommand = ({ end }: Surroundings) =>
  command('root', 'write a root file: which keys may do what; sign it with "sign"')
    .requiredOption('--org <id>', 'the school or trust')
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
    .option('--threshold <number>', 'how many root keys must sign', '1')
    .option('--pack-threshold <number>', 'how many pack keys must sign', '1')
    .option(
      '--delegate <prefix=file>',
      'key of a school that signs packs with this prefix (may be repeated)',
      collected,
    )
    .option('--after <file>', 'the root file before this one, signed')
    .addOption(years)
    .option('--out <file>', 'the file to write (default: root-<version>.json)')
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
        `Next: sign it with ${signedBy}, as root-${root.version}.json beside the channel`,
      ];
      end({ ok: true, data: { file, root, fingerprint }, lines }, options.json ?? false);
    });

function rootOf(options: Options): unknown {
  const root = options.rootKey.map(publicKeyIn);
  const pack = options.packKey?.map(publicKeyIn) ?? root;
  const channel = options.channelKey?.map(publicKeyIn) ?? pack;
  const delegated = (options.delegate ?? []).map((text) => {
    const [prefix = '', file = ''] = text.split('=', 2);
    return { prefix, key: publicKeyIn(file) };
  });
  const all = [...root, ...pack, ...channel, ...delegated.map(({ key }) => key)];
  const kids = (keys: typeof root) => keys.map(({ kid }) => kid);
  const now = new Date();
  const expires = new Date(now);
  expires.setUTCFullYear(now.getUTCFullYear() + Number(options.years));
  return {
    type: 'root',
    schemaVersion: 1,
    orgId: options.org,
    version: options.after ? versionIn(options.after) + 1 : 1,
    issued: now.toISOString(),
    expires: expires.toISOString(),
    keys: [...new Map(all.map((key) => [key.kid, key])).values()],
    roles: {
      root: { keys: kids(root), threshold: Number(options.threshold) },
      pack: { keys: kids(pack), threshold: Number(options.packThreshold) },
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

function versionIn(file: string): number {
  const envelope = parseEnvelope(readText(file));
  const text = envelope && new TextDecoder().decode(fromBase64url(envelope.payload));
  const read = rootSchema.safeParse(text === undefined ? undefined : JSON.parse(text));
  if (!read.success) throw new Misuse(`${file} is not a signed root file.`);
  return read.data.version;
}
