import type { KeyRecord } from '../../updates/keys.ts';
import { type Root, signersOf } from '../../updates/root.ts';
import { Misuse } from '../outcome.ts';

/** What a person said for a root file; what is undefined is as in the one before. */
export interface Told {
  root: readonly KeyRecord[];
  pack: readonly KeyRecord[] | undefined;
  channel: readonly KeyRecord[] | undefined;
  threshold: number | undefined;
  packThreshold: number | undefined;
  delegates: readonly { prefix: string; key: KeyRecord }[];
  /** Prefixes of schools whose keys shall no longer count. */
  dropped: readonly string[];
}

export interface Appointed extends Pick<Root, 'keys' | 'roles' | 'delegations'> {
  /** For people: each thing that nobody said and the file before had, and how to say otherwise. */
  takenOver: string[];
}

/**
 * Which keys may do what in the root file after another.
 * @throws Misuse where fewer keys are left than must sign, and the like.
 */
export function appointed(told: Told, before: Root | undefined): Appointed {
  const { root, delegates } = told;
  const ownPack = told.pack ? undefined : ownKeys(before, 'pack', 'root');
  const pack = told.pack ?? ownPack ?? root;
  const ownChannel = told.channel ? undefined : ownKeys(before, 'channel', 'pack');
  const channel = told.channel ?? ownChannel ?? pack;
  const was = before?.roles;
  const roles = {
    root: role('root', root, told.threshold ?? was?.root.threshold, '--threshold'),
    pack: role('pack', pack, told.packThreshold ?? was?.pack.threshold, '--pack-threshold'),
    channel: role('channel', channel, was?.channel.threshold, '--channel-key'),
  };
  const kept = keptDelegations(told, before);
  const keptKeys = kept.flatMap((one) => (before ? signersOf(before, one).keys : []));
  return {
    keys: eachOnce([...root, ...pack, ...channel, ...delegates.map(({ key }) => key), ...keptKeys]),
    roles,
    delegations: [
      ...kept,
      ...delegates.map(({ prefix, key }) => ({ prefix, keys: [key.kid], threshold: 1 })),
    ],
    takenOver: [
      ...several('root', told.threshold === undefined && was?.root, '--threshold'),
      ...(ownPack ? [`packs: signed with ${listed(ownPack)} (others: --pack-key)`] : []),
      ...several('pack', told.packThreshold === undefined && was?.pack, '--pack-threshold'),
      ...(ownChannel
        ? [`channels: signed with ${listed(ownChannel)} (others: --channel-key)`]
        : []),
      ...kept.map(
        ({ prefix, keys }) =>
          `packs of ${prefix}: signed with ${keys.join(', ')} (another: --delegate ${prefix}=<file>; none: --drop-delegate ${prefix})`,
      ),
    ],
  };
}

type RoleName = keyof Root['roles'];
type Role = Root['roles'][RoleName];

/** A role that had the same keys as the one above it goes on with that one, whatever its keys are now. */
function ownKeys(before: Root | undefined, name: RoleName, above: RoleName) {
  if (!before) return undefined;
  const [own, others] = [before.roles[name], before.roles[above]].map(({ keys }) => keys.join());
  return own === others ? undefined : signersOf(before, before.roles[name]).keys;
}

function role(name: string, keys: readonly KeyRecord[], threshold = 1, option: string): Role {
  if (keys.length < threshold)
    throw new Misuse(
      `${threshold} ${name} keys must sign, and only ${listed(keys)} is there. Name more keys, or say otherwise with ${option}.`,
    );
  return { keys: keys.map(({ kid }) => kid), threshold };
}

function keptDelegations({ delegates, dropped }: Told, before: Root | undefined) {
  const old = before?.delegations ?? [];
  const unknown = dropped.find((prefix) => !old.some((one) => one.prefix === prefix));
  if (unknown) throw new Misuse(`No root file before this one has a key for "${unknown}".`);
  const changed = new Set([...dropped, ...delegates.map(({ prefix }) => prefix)]);
  return old.filter(({ prefix }) => !changed.has(prefix));
}

/** @throws Misuse where a name stands for two keys: one would get what is the other's. */
function eachOnce(keys: readonly KeyRecord[]): KeyRecord[] {
  const names = new Map<string, KeyRecord>();
  for (const key of keys) {
    const other = names.get(key.kid);
    if (other && other.key !== key.key)
      throw new Misuse(
        `Two keys are called "${key.kid}". Give one of them another name: make it anew with "keygen".`,
      );
    names.set(key.kid, key);
  }
  return [...names.values()];
}

const listed = (keys: readonly KeyRecord[]) => keys.map(({ kid }) => kid).join(', ');

const several = (name: string, was: Role | undefined | false, option: string) =>
  was && was.threshold > 1
    ? [`${name} keys: ${was.threshold} must sign (another number: ${option})`]
    : [];
