import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { basePack } from '../../policy/base/base.ts';
import type { Pack } from '../../policy/pack.ts';
import { readPack } from '../../policy/read.ts';
import { type Channel, channelSchema, type Release, rings } from '../../updates/channel.ts';
import { sha256 } from '../../updates/keys.ts';
import { Misuse } from '../outcome.ts';
import { signedFile } from '../signed-file.ts';

/** A signed pack, and how a channel names it. */
export interface Publishable {
  file: string;
  pack: Pack;
  release: Release;
  text: string;
  /** Names of the keys that signed it. */
  kids: string[];
}

/** @throws Misuse where the file is no signed pack of this school or trust. */
export async function publishable(file: string, orgId: string): Promise<Publishable> {
  const { text, json, kids } = signedFile(file);
  const read = readPack(json);
  if ('problems' in read) throw new Misuse(`${file} is no signed pack: ${read.problems[0]}`);
  const { pack } = read;
  if (pack.orgId !== orgId)
    throw new Misuse(
      `${file} ${pack.orgId ? `says it is for "${pack.orgId}"` : 'does not say which school it is for'}: browsers of "${orgId}" would refuse it. Write "orgId": "${orgId}" into the pack and sign it again.`,
    );
  const { layer, id, version } = pack;
  const release: Release = {
    layer,
    id,
    version,
    sha256: await sha256(text),
    size: Buffer.byteLength(text),
    file: `pack-${id}-${version}.json`,
    rollout: [],
  };
  return { file, pack, release, text, kids };
}

/** A channel, and the names of the keys that signed it. */
export type Offered = Channel & { kids: string[] };

/** The channel that the folder holds already. @throws Misuse where it is something else. */
export function channelIn(folder: string): Offered | undefined {
  const file = join(folder, 'channel.json');
  if (!existsSync(file)) return undefined;
  const { json, kids } = signedFile(file);
  const read = channelSchema.safeParse(json);
  if (!read.success) throw new Misuse(`${file} is there, but is no channel.`);
  return { ...read.data, kids };
}

/** Ids of all rules that browsers of this channel may have: the built-in ones and those of its packs. */
export function rulesOf(
  folder: string,
  channel: Channel | undefined,
  fresh: readonly Publishable[],
): Set<string> {
  const releases = rings.flatMap((ring) => channel?.rings[ring] ?? []);
  const files = [...new Set(releases.map(({ file }) => join(folder, file)))].filter(existsSync);
  const packs = files.flatMap((file) => {
    const read = readPack(signedFile(file).json);
    return 'pack' in read ? [read.pack] : [];
  });
  const all = [basePack, ...packs, ...fresh.map(({ pack }) => pack)];
  return new Set(all.flatMap(({ rules }) => rules.map(({ id }) => id)));
}
