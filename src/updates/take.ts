import { layers, type Pack } from '../policy/pack.ts';
import { type Accepted, acceptPack, type Bar } from './accept.ts';
import { type Channel, type Release, readChannel, releasesFor } from './channel.ts';
import { type Cycle, clockAfter, keep, stored } from './cycle.ts';
import { sha256 } from './keys.ts';
import { packsOf } from './packs-of.ts';
import { Refusal } from './refusal.ts';
import { signersOf } from './root.ts';
import { claimedType, openEnvelope } from './signed-json.ts';
import type { ActivePack, UpdateState } from './state.ts';
import { verified } from './verify.ts';
import { walkRoots, withTrust } from './walk-roots.ts';

/**
 * Takes a signed file, a pack or a channel, and puts in force what is new.
 * @throws Refusal; the packs in force are then as before, but for those of a channel that are good.
 */
export async function take(text: string, cycle: Cycle): Promise<void> {
  const type = claimedType(openEnvelope(text));
  if (type === 'root') throw new Refusal('wrong-type', [type]);
  await withTrust(cycle, (trusting) =>
    type === 'channel' ? takeChannel(text, trusting) : takePack(text, trusting),
  );
}

async function takePack(text: string, cycle: Cycle): Promise<void> {
  const accepted = await acceptPack(text, barOf(cycle));
  // A pack by itself leaves its rules to its author: no channel switches any of them off.
  const switches = isByItself(cycle) ? { disabledRules: [] } : {};
  if (accepted.isNew) await putInForce([{ accepted }], ofSamePins(cycle), cycle, switches);
  else if (cycle.state.disabledRules.length > 0) await keep(cycle, switches);
}

/** Not in the place of a channel that could not be reached, nor opened by a person. */
function isByItself({ source: { offer }, url }: Cycle): boolean {
  return 'urls' in offer ? offer.urls[0] === url : offer.from === 'policy';
}

const isSame = (a: readonly string[], b: readonly string[]) => a.join() === b.join();

async function takeChannel(text: string, cycle: Cycle): Promise<void> {
  const envelope = openEnvelope(text);
  const channelIn = async ({ trust }: Cycle) => {
    const { payload, kids } = await verified(envelope, signersOf(trust, trust.roles.channel));
    const channel = readChannel(payload, trust.orgId);
    return { channel, known: { version: channel.version, sha256: await sha256(payload), kids } };
  };
  const { channel, known } = await channelIn(cycle);
  const rooted = channel.root > cycle.trust.version ? await walkRoots(cycle) : cycle;
  // A key that the newest root file no longer names says nothing here, not even on its last day.
  if (rooted !== cycle) await channelIn(rooted);
  mustBeNext(channel, known.sha256, rooted);
  const clock = clockAfter(rooted, channel.issued);

  // The switch for single rules acts even where a pack that comes with it is no good.
  const { disabledRules } = channel;
  const isKnown =
    rooted.state.channel?.version === channel.version &&
    isSame(rooted.state.disabledRules, disabledRules);
  const kept = isKnown ? rooted : await keep(rooted, { channel: known, disabledRules, clock });
  if (channel.root > kept.trust.version)
    throw new Refusal('root-gap', [String(kept.trust.version), String(channel.root)]);
  // Where this computer's clock is slow, a roll-out has begun when its channel was signed.
  const now = Math.max(cycle.now, clock);
  const turn = { ring: cycle.source.ring, lot: kept.state.lot ?? 0, now };
  await takeReleases(releasesFor(channel, turn), kept);
}

function mustBeNext({ version, expires }: Channel, digest: string, { state, now }: Cycle): void {
  const before = state.channel;
  if (before && version < before.version)
    throw new Refusal('older-version', [String(version), String(before.version)]);
  if (before && version === before.version && digest !== before.sha256)
    throw new Refusal('same-version-differs', [String(version)]);
  if (Date.parse(expires) <= now) throw new Refusal('expired-channel', [expires]);
}

async function takeReleases(
  { wanted, gone }: ReturnType<typeof releasesFor>,
  cycle: Cycle,
): Promise<void> {
  const { state } = cycle;
  const fresh: Fresh[] = [];
  const refusals: Refusal[] = [];
  for (const releases of wanted) fresh.push(...(await newestGood(releases, cycle, refusals)));
  // Those taken under other keys too: a layer whose new pack is for later keeps the one it has.
  const others = state.packs.filter(({ layer }) => !gone.includes(layer));
  if (fresh.some(({ accepted }) => accepted.isNew) || others.length < state.packs.length)
    await putInForce(fresh, others, cycle);
  if (refusals[0]) throw refusals[0];
}

/**
 * The newest of a layer's releases that is good; none where that one is there already. A pack that is for
 * later is no refusal while another is listed for the time until then.
 */
async function newestGood(
  releases: readonly Release[],
  cycle: Cycle,
  refusals: Refusal[],
): Promise<Fresh[]> {
  for (const release of releases) {
    // A browser that moved to a wider ring keeps what it has until that ring catches up.
    const isBehind = release.version < (cycle.state.floors[release.layer]?.version ?? 0);
    const isThere = readable(cycle).some(({ file }) => file === release.sha256);
    if (isBehind || isThere) return [];
    try {
      return [await fetchRelease(release, cycle)];
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (error.code !== 'not-yet' || release === releases.at(-1)) refusals.push(error);
    }
  }
  return [];
}

async function fetchRelease(release: Release, cycle: Cycle): Promise<Fresh> {
  const { file, size, sha256: digest } = release;
  const text = await cycle.ports.ask(new URL(file, cycle.url).href, size);
  if ((await sha256(text)) !== digest) throw new Refusal('mixed-files', [file]);
  const accepted = await acceptPack(text, barOf(cycle));
  const { layer, id, version } = accepted.pack;
  if (layer !== release.layer || id !== release.id || version !== release.version)
    throw new Refusal('mixed-files', [file]);
  return { accepted, file: digest };
}

interface Fresh {
  accepted: Accepted;
  file?: string;
}

function barOf(cycle: Cycle): Bar {
  const { trust, state, source, now, ports } = cycle;
  return {
    trust,
    floors: state.floors,
    inForce: readable(cycle).map((pack) => pack.sha256),
    minVersion: source.minPackVersion,
    now,
    extVersion: ports.extVersion,
  };
}

const ofSamePins = ({ state, pins }: Cycle) => state.packs.filter((pack) => pack.pins === pins);

const readable = (cycle: Cycle) =>
  ofSamePins(cycle).filter((pack) => cycle.readable.has(pack.sha256));

/** Writes the slot that is not in use and then, in one go, everything that makes it the one in use. */
async function putInForce(
  fresh: readonly Fresh[],
  others: readonly ActivePack[],
  cycle: Cycle,
  alongside: Partial<UpdateState> = {},
): Promise<void> {
  const { ports, state } = cycle;
  const taken = fresh.map(({ accepted }) => accepted.pack.layer);
  const staying = others.filter(({ layer }) => !taken.includes(layer));
  const slot = {
    packs: (await packsOf(ports.store, state)).filter(({ layer }) =>
      staying.some((one) => one.layer === layer),
    ),
  };
  const set = [
    ...slot.packs,
    ...fresh.map(({ accepted: { pack, payload } }) => ({ layer: pack.layer, payload, pack })),
  ].toSorted((a, b) => layers.indexOf(a.layer) - layers.indexOf(b.layer));

  await ports.selfTest(
    [ports.builtIn, ...set.map(({ pack }) => pack)],
    fresh.map(({ accepted }) => accepted.pack),
  );
  const next = state.active === 'a' ? 'b' : 'a';
  const packs = set.map(({ layer, payload }) => ({ layer, payload }));
  await stored(ports.store.writeSlot(next, { packs }));
  await keep(cycle, {
    ...alongside,
    active: next,
    packs: [...staying, ...fresh.map((one) => record(one, cycle))],
    floors: { ...state.floors, ...Object.fromEntries(fresh.map(floorOf)) },
    clock: fresh.reduce(
      (clock, { accepted }) => Math.max(clock, issuedAt(accepted.pack)),
      state.clock,
    ),
  });
}

const issuedAt = ({ issued }: Pack) => Date.parse(issued);

function floorOf({ accepted: { pack, sha256: digest, kids } }: Fresh) {
  return [pack.layer, { version: pack.version, sha256: digest, kids }] as const;
}

function record({ accepted, file }: Fresh, { pins, from, ports }: Cycle): ActivePack {
  const { layer, id, version, expires } = accepted.pack;
  return {
    layer,
    id,
    version,
    sha256: accepted.sha256,
    pins,
    from,
    at: new Date(ports.now()).toISOString(),
    ...(expires !== undefined && { expires }),
    ...(file !== undefined && { file }),
  };
}
