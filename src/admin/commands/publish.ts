import { join } from 'node:path';
import { Option } from 'commander';
import {
  type Channel,
  channelSchema,
  type Release,
  type Ring,
  rings,
} from '../../updates/channel.ts';
import { asJson, write } from '../files.ts';
import { readKeyFile } from '../keys/key-file.ts';
import { sealed } from '../keys/sign.ts';
import { signersFrom } from '../keys/signers-from.ts';
import { Misuse } from '../outcome.ts';
import { careful } from '../publish/careful.ts';
import { channelIn, listedIn, publishable } from '../publish/folder.ts';
import { mustMakeSense } from '../publish/must-make-sense.ts';
import { nextChannel, reach, type Terms } from '../publish/next-channel.ts';
import { rootFor, rootOf } from '../publish/root-file.ts';
import { mustBeTheirKeys } from '../publish/whose-keys.ts';
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
  anotherKey?: true;
  life: number;
  json?: boolean;
}

export const publish = ({ terminal, end, today }: Surroundings) =>
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
    .addOption(
      new Option('--ring <ring>', 'which browsers get these packs; narrower rings get them too')
        .choices(rings)
        .default('broad'),
    )
    .option(
      '--percent <number>',
      'how many of 100 browsers may have them now (default: all)',
      wholeNumber(0, 100),
    )
    .option('--off <rule>', 'switch a rule off at once (may be repeated)', collected)
    .option('--on <rule>', 'switch a rule on again (may be repeated)', collected)
    .option('--root <file>', 'the newest signed root file')
    .option('--another-key', 'browsers trust this key too, though it was not used here before')
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
      const listed = listedIn(out, before);
      mustMakeSense(options, before, packs, listed, today);
      const fresh =
        options.root === undefined ? undefined : await rootFor(options.root, orgId, out);
      const root = fresh?.root ?? rootOf(out, before?.root ?? 0);
      const terms = new Map([...listed, ...packs].map((one) => [one.release.sha256, one.pack]));
      const termsOf = ({ sha256 }: Release): Terms => terms.get(sha256) ?? {};
      const releases = packs.map(({ release }) => release);
      const channel = nextChannel(before, {
        ...options,
        orgId,
        releases,
        termsOf,
        percent: options.percent,
        off: options.off ?? [],
        on: options.on ?? [],
        root: root?.version ?? 0,
        now: new Date(),
      });
      const read = channelSchema.safeParse(channel);
      if (!read.success)
        throw new Misuse(read.error.issues.map(({ message }) => message).join('\n'));
      const offered = rings.flatMap((ring) => read.data.rings[ring] ?? []);
      const onOffer = [...listed, ...packs].filter(({ release }) =>
        offered.some(({ sha256 }) => sha256 === release.sha256),
      );
      await mustBeTheirKeys({
        kids: options.key.map((file) => readKeyFile(file).kid),
        before,
        packs: fresh ? onOffer : packs,
        root,
        isMeant: options.anotherKey ?? false,
      });
      const signers = await signersFrom(options.key, options.passphraseFile ?? [], terminal);
      const signed = asJson(await sealed(JSON.stringify(channel), signers));
      const written = [
        ...packs.map(({ release, text }) => ({ name: release.file, text })),
        ...(fresh ? [{ name: `root-${fresh.root.version}.json`, text: fresh.text }] : []),
        // Last, so that whoever uploads in order never offers a channel before what it names.
        { name: 'channel.json', text: signed },
      ];
      for (const { name, text } of written) write(join(out, name), text);
      const names = written.map(({ name }) => name);
      const lines = [
        ...described(channel, termsOf, today),
        ...careful(channel, releases, options.ring, before),
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

function described(
  { version, expires, rings: offered, disabledRules }: Channel,
  termsOf: (release: Release) => Terms,
  today: string,
): string[] {
  const releases = rings.flatMap((ring) =>
    (offered[ring] ?? []).map((release) => {
      const { layer, id, version: of } = release;
      const percent = reach(release);
      const whom = percent === 100 ? 'all browsers' : `${percent} of 100 browsers`;
      const { notBefore, minExtVersion } = termsOf(release);
      const day = notBefore && notBefore > today ? `, from ${notBefore} on` : '';
      const least = minExtVersion ? `, with Second Look ${minExtVersion} or newer` : '';
      return `  ${ring}: ${id}, version ${of} (${layer}), for ${whom}${day}${least}`;
    }),
  );
  return [
    `Channel version ${version}, current until ${expires.slice(0, 10)}:`,
    ...releases,
    ...(disabledRules.length > 0 ? [`  switched off: ${disabledRules.join(', ')}`] : []),
  ];
}
