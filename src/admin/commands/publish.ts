import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Option } from 'commander';
import { fromBase64url } from '../../policy/base64url.ts';
import { readPack } from '../../policy/read.ts';
import {
  type Channel,
  channelSchema,
  type Release,
  type Ring,
  rings,
} from '../../updates/channel.ts';
import { parseEnvelope } from '../../updates/envelope.ts';
import { sha256 } from '../../updates/keys.ts';
import { asJson, readText, write } from '../files.ts';
import { sealed } from '../keys/sign.ts';
import { Misuse } from '../outcome.ts';
import { nextChannel } from '../publish/next-channel.ts';
import { collected, command, type Surroundings } from './command.ts';
import { signersFrom } from './sign.ts';

interface Options {
  out: string;
  org: string;
  key: string;
  passphraseFile?: string;
  ring: Ring;
  percent?: string;
  off?: string[];
  on?: string[];
  root?: string;
  life: string;
  json?: boolean;
}

export const publish = ({ terminal, end }: Surroundings) =>
  command(
    'publish',
    'write the folder to upload: signed packs, root file and the channel that names them',
  )
    .argument('[packs...]', 'signed packs; none, to change switches or the channel’s life only')
    .requiredOption('--out <folder>', 'the folder; what it holds already is taken into account')
    .requiredOption('--org <id>', 'the school or trust')
    .requiredOption('--key <file>', 'the private key that signs channels')
    .option('--passphrase-file <file>', 'read its passphrase from a file instead of asking')
    .addOption(new Option('--ring <ring>', 'whose packs these are').choices(rings).default('broad'))
    .option('--percent <number>', 'how many of 100 browsers may have them now (default: all)')
    .option('--off <rule>', 'switch a rule off at once (may be repeated)', collected)
    .option('--on <rule>', 'switch a rule on again (may be repeated)', collected)
    .option('--root <file>', 'the newest signed root file')
    .option('--life <months>', 'how long the channel is current', '13')
    .action(async (packs: string[], options: Options) => {
      const channelFile = join(options.out, 'channel.json');
      const releases = await Promise.all(packs.map(releaseOf));
      const root = options.root === undefined ? undefined : rootIn(options.root);
      const channel = nextChannel(channelIn(channelFile), {
        orgId: options.org,
        ring: options.ring,
        releases: releases.map(({ release }) => release),
        percent: options.percent === undefined ? undefined : Number(options.percent),
        off: options.off ?? [],
        on: options.on ?? [],
        root: root?.version ?? 0,
        life: Number(options.life),
        now: new Date(),
      });
      const read = channelSchema.safeParse(channel);
      if (!read.success)
        throw new Misuse(read.error.issues.map(({ message }) => message).join('\n'));
      const passphrases = options.passphraseFile === undefined ? [] : [options.passphraseFile];
      const signers = await signersFrom([options.key], passphrases, terminal);
      for (const { release, text } of releases) write(join(options.out, release.file), text);
      if (root) write(join(options.out, `root-${root.version}.json`), root.text);
      // Last, so that whoever uploads in order never offers a channel before what it names.
      write(channelFile, asJson(await sealed(JSON.stringify(channel), signers)));
      const files = [...releases.map(({ release }) => release.file), 'channel.json'];
      end(
        {
          ok: true,
          data: { folder: options.out, files, channel },
          lines: [
            `Channel version ${channel.version}, current until ${channel.expires.slice(0, 10)}.`,
            `Upload all of ${options.out}, channel.json last. Browsers look about once an hour.`,
          ],
        },
        options.json ?? false,
      );
    });

async function releaseOf(file: string): Promise<{ release: Release; text: string }> {
  const text = readText(file);
  const read = readPack(signedJsonIn(file, text));
  if ('problems' in read) throw new Misuse(`${file} is no signed pack: ${read.problems[0]}`);
  const { layer, id, version } = read.pack;
  const size = Buffer.byteLength(text);
  const name = `pack-${id}-${version}.json`;
  const digest = await sha256(text);
  return { release: { layer, id, version, sha256: digest, size, file: name, rollout: [] }, text };
}

function rootIn(file: string): { version: number; text: string } {
  const text = readText(file);
  const json = signedJsonIn(file, text);
  const isRoot = typeof json === 'object' && json !== null && 'version' in json;
  if (!isRoot || typeof json.version !== 'number')
    throw new Misuse(`${file} is no signed root file.`);
  return { version: json.version, text };
}

function channelIn(file: string): Channel | undefined {
  if (!existsSync(file)) return undefined;
  const read = channelSchema.safeParse(signedJsonIn(file, readText(file)));
  if (!read.success) throw new Misuse(`${file} is there, but is no channel.`);
  return read.data;
}

function signedJsonIn(file: string, text: string): unknown {
  const envelope = parseEnvelope(text);
  if (!envelope) throw new Misuse(`${file} is not signed. Sign it with "sign" first.`);
  return JSON.parse(new TextDecoder().decode(fromBase64url(envelope.payload)));
}
