import { InvalidArgumentError } from 'commander';
import { problemsOf } from '../../policy/problems.ts';
import { fingerprintOf, type Root, rootSchema } from '../../updates/root.ts';
import { asJson, writeNew } from '../files.ts';
import { publicKeyIn } from '../keys/public-key.ts';
import { appointed, type Told } from '../keys/root-after.ts';
import { Misuse } from '../outcome.ts';
import { rootIn } from '../publish/root-file.ts';
import { command, type Surroundings } from './command.ts';
import { collected, shortName, wholeNumber } from './given.ts';

interface Options {
  org: string;
  rootKey: string[];
  packKey?: string[];
  channelKey?: string[];
  threshold?: number;
  packThreshold?: number;
  delegate?: Delegate[];
  dropDelegate?: string[];
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
    .option('--threshold <number>', 'how many root keys must sign (default: 1)', wholeNumber(1, 20))
    .option(
      '--pack-threshold <number>',
      'how many pack keys must sign (default: 1)',
      wholeNumber(1, 20),
    )
    .option(
      '--delegate <prefix=file>',
      'key of a school that signs packs with this prefix (may be repeated)',
      delegates,
    )
    .option(
      '--after <file>',
      'the root file before this one, signed: what is not said here is taken over from it',
    )
    .option(
      '--drop-delegate <prefix>',
      'school whose key in the file before no longer counts (may be repeated)',
      collected,
    )
    .option('--years <number>', 'how long it holds', wholeNumber(1, 20), 2)
    .option('--out <file>', 'the file to write (default: root-<version>.unsigned.json)')
    .action(async (options: Options) => {
      const before = options.after === undefined ? undefined : rootBefore(options.after, options);
      const { takenOver, ...who } = appointed(toldIn(options), before);
      const root = checked(rootOf(options, before, who));
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
        ...(takenOver.length > 0 ? [`Taken over from ${options.after}:`] : []),
        ...takenOver.map((line) => `  ${line}`),
        `Next: "sign" it with ${signedBy}, then "publish" it with --root.`,
      ];
      end({ ok: true, data: { file, root, fingerprint, takenOver }, lines }, options.json ?? false);
    });

const toldIn = (options: Options): Told => ({
  root: options.rootKey.map(publicKeyIn),
  pack: options.packKey?.map(publicKeyIn),
  channel: options.channelKey?.map(publicKeyIn),
  threshold: options.threshold,
  packThreshold: options.packThreshold,
  delegates: (options.delegate ?? []).map(({ prefix, file }) => ({
    prefix,
    key: publicKeyIn(file),
  })),
  dropped: options.dropDelegate ?? [],
});

function rootOf({ org, years }: Options, before: Root | undefined, who: object): unknown {
  const now = new Date();
  const expires = new Date(now);
  expires.setUTCFullYear(now.getUTCFullYear() + years);
  return {
    type: 'root',
    schemaVersion: 1,
    orgId: org,
    version: (before?.version ?? 0) + 1,
    issued: now.toISOString(),
    expires: expires.toISOString(),
    ...who,
  };
}

function checked(root: unknown): Root {
  const read = rootSchema.safeParse(root);
  if (read.success) return read.data;
  throw new Misuse(problemsOf(read.error, root).join('\n'));
}

/** @throws Misuse where it is another school's or trust's. */
function rootBefore(file: string, { org }: Options): Root {
  const before = rootIn(file);
  if (before.orgId === org) return before;
  throw new Misuse(`${file} is for "${before.orgId}", not for "${org}".`);
}

function delegates(text: string, before: Delegate[] = []): Delegate[] {
  const [, prefix, file] = /^([^=]+)=(.+)$/.exec(text) ?? [];
  if (!prefix || !file)
    throw new InvalidArgumentError('It should be like school.123456=their-key.pub.');
  return [...before, { prefix: shortName(prefix), file }];
}
