import { existsSync } from 'node:fs';
import { join } from 'node:path';
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

/** The packs that a channel lists for any ring, as far as the folder holds them. */
export function listedIn(folder: string, channel: Channel | undefined): Publishable[] {
  const releases = rings.flatMap((ring) => channel?.rings[ring] ?? []);
  const once = new Map(releases.map((release) => [release.sha256, release])).values();
  return [...once].flatMap((release) => {
    const file = join(folder, release.file);
    if (!existsSync(file)) return [];
    const { text, json, kids } = signedFile(file);
    const read = readPack(json);
    return 'pack' in read ? [{ file, pack: read.pack, release, text, kids }] : [];
  });
}
