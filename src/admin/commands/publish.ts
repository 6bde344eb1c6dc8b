import { join } from 'node:path';
import { Option } from 'commander';
import { type Channel, channelSchema, type Ring, rings } from '../../updates/channel.ts';
import { asJson, write } from '../files.ts';
import { sealed } from '../keys/sign.ts';
import { signersFrom } from '../keys/signers-from.ts';
import { Misuse } from '../outcome.ts';
import { channelIn, type Publishable, publishable, rootFor, rulesOf } from '../publish/folder.ts';
import { nextChannel } from '../publish/next-channel.ts';
import { command, type Surroundings } from './command.ts';
import { collected, shortName, wholeNumber } from './given.ts';

interface Options {
  out: string;
  org?: string;
  key: string[];
  passphraseFile?: string[];
  ring: Ring;
  percent?: number;
  off?: string[];
  on?: string[];
  root?: string;
  life: number;
  json?: boolean;
}

export const publish = ({ terminal, end }: Surroundings) =>
  command(
    'publish',
    'write the folder to upload: signed packs, root file and the channel that names them',
  )
    .argument('[packs...]', 'signed packs; none, to change switches or the channel’s life only')
    .requiredOption('--out <folder>', 'the folder; what it holds already is taken into account')
    .option('--org <id>', 'the school or trust (needed for a new folder)', shortName)
    .requiredOption(
      '--key <file>',
      'a private key that signs channels (may be repeated)',
      collected,
    )
    .option('--passphrase-file <file>', 'for each key in order, instead of asking', collected)
    .addOption(new Option('--ring <ring>', 'whose packs these are').choices(rings).default('broad'))
    .option(
      '--percent <number>',
      'how many of 100 browsers may have them now (default: all)',
      wholeNumber(0, 100),
    )
    .option('--off <rule>', 'switch a rule off at once (may be repeated)', collected)
    .option('--on <rule>', 'switch a rule on again (may be repeated)', collected)
    .option('--root <file>', 'the newest signed root file')
    .option('--life <months>', 'how long the channel is current', wholeNumber(1, 60), 13)
    .addHelpText(
      'after',
      `
Examples:
  second-look publish oakfield.signed.json --out public --org oakfield --key oakfield-2026.key
  second-look publish oakfield.signed.json --out public --key oakfield-2026.key --percent 10
  second-look publish --out public --key oakfield-2026.key --off pupil-named`,
    )
    .action(async (files: string[], options: Options) => {
      const { out } = options;
      const before = channelIn(out);
      const orgId = orgOf(options, before);
      const packs = await Promise.all(files.map((file) => publishable(file, orgId)));
      mustMakeSense(options, before, packs);
      const root = options.root === undefined ? undefined : rootFor(options.root, orgId, out);
      const channel = nextChannel(before, {
        ...options,
        orgId,
        releases: packs.map(({ release }) => release),
        percent: options.percent,
        off: options.off ?? [],
        on: options.on ?? [],
        root: root?.version ?? 0,
        now: new Date(),
      });
      const read = channelSchema.safeParse(channel);
      if (!read.success)
        throw new Misuse(read.error.issues.map(({ message }) => message).join('\n'));
      const signers = await signersFrom(options.key, options.passphraseFile ?? [], terminal);
      const signed = asJson(await sealed(JSON.stringify(channel), signers));
      const written = [
        ...packs.map(({ release, text }) => ({ name: release.file, text })),
        ...(root ? [{ name: `root-${root.version}.json`, text: root.text }] : []),
        // Last, so that whoever uploads in order never offers a channel before what it names.
        { name: 'channel.json', text: signed },
      ];
      for (const { name, text } of written) write(join(out, name), text);
      const names = written.map(({ name }) => name);
      const lines = [
        ...described(channel),
        `Upload from ${out}, in this order: ${names.join(', ')}`,
      ];
      end({ ok: true, data: { folder: out, files: names, channel }, lines }, options.json ?? false);
    });

function orgOf({ org, out }: Options, before: Channel | undefined): string {
  const orgId = org ?? before?.orgId;
  if (!orgId) throw new Misuse('Give --org: which school or trust is it for?');
  if (before && before.orgId !== orgId)
    throw new Misuse(`${out} holds the channel of "${before.orgId}", not of "${orgId}".`);
  return orgId;
}

/** @throws Misuse where browsers would refuse what comes of it, or not do what was meant. */
function mustMakeSense(
  { out, ring, percent, off = [], on = [] }: Options,
  before: Channel | undefined,
  packs: readonly Publishable[],
): void {
  if (!before && packs.length === 0)
    throw new Misuse(`${out} holds no channel yet: name a signed pack to begin with.`);
  for (const { release } of packs) {
    const listed = before?.rings[ring]?.filter(({ layer }) => layer === release.layer) ?? [];
    const same = listed.find(({ sha256 }) => sha256 === release.sha256);
    const newest = Math.max(0, ...listed.map(({ version }) => version));
    if (!same && release.version <= newest)
      throw new Misuse(
        `Version ${newest} is on offer already: browsers would keep it. Give the pack a higher "version" than that (its content may be an old one) and sign it again.`,
      );
    const reached = same?.rollout.at(-1)?.percent ?? (same ? 100 : 0);
    if ((percent ?? 100) < reached)
      throw new Misuse(
        `${reached} of 100 browsers may have it already: that number can only rise. To take it back, publish the old content under a higher version, or switch rules off.`,
      );
  }
  const known = rulesOf(out, before, packs);
  for (const rule of off) if (!known.has(rule)) throw new Misuse(noSuchRule(rule, known));
  for (const rule of on)
    if (!before?.disabledRules.includes(rule))
      throw new Misuse(`The rule "${rule}" is not switched off.`);
}

/** With the rules that share a word with what was written. */
function noSuchRule(rule: string, known: ReadonlySet<string>): string {
  const words = rule.split('-').filter((word) => word.length > 2);
  const similar = [...known].filter((id) => words.some((word) => id.includes(word)));
  const hint = similar.length > 0 ? ` Did you mean ${similar.slice(0, 6).join(' or ')}?` : '';
  return `There is no rule "${rule}", built in or in a pack of this channel.${hint}`;
}

function described({ version, expires, rings: offered, disabledRules }: Channel): string[] {
  const releases = rings.flatMap((ring) =>
    (offered[ring] ?? []).map(({ layer, id, version: of, rollout }) => {
      const percent = rollout.at(-1)?.percent ?? 100;
      const whom = percent === 100 ? 'all browsers' : `${percent} of 100 browsers`;
      return `  ${ring}: ${id}, version ${of} (${layer}), for ${whom}`;
    }),
  );
  return [
    `Channel version ${version}, current until ${expires.slice(0, 10)}:`,
    ...releases,
    ...(disabledRules.length > 0 ? [`  switched off: ${disabledRules.join(', ')}`] : []),
  ];
}
