import type { Channel, Release, Ring } from '../../updates/channel.ts';

export interface Publication {
  orgId: string;
  ring: Ring;
  releases: Release[];
  /** Of 100 browsers; undefined: all at once. */
  percent: number | undefined;
  /** Rules to switch off, and to switch on again. */
  off: readonly string[];
  on: readonly string[];
  root: number;
  /** Months for which the channel is current. */
  life: number;
  now: Date;
}

/**
 * The channel after a publication: one version on, the releases of other rings as they were. A release
 * that is there already gets a further step of its roll-out; steps are only ever added.
 */
export function nextChannel(before: Channel | undefined, what: Publication): Channel {
  const { orgId, ring, releases, root, life, now } = what;
  const old = before?.rings ?? { broad: [] };
  const ringBefore = old[ring] ?? [];
  const expires = new Date(now);
  expires.setUTCMonth(now.getUTCMonth() + life);
  const off = new Set([...(before?.disabledRules ?? []), ...what.off]);
  for (const id of what.on) off.delete(id);
  return {
    type: 'channel',
    schemaVersion: 1,
    orgId,
    version: (before?.version ?? 0) + 1,
    issued: now.toISOString(),
    expires: expires.toISOString(),
    root: Math.max(root, before?.root ?? 0),
    rings: { ...old, [ring]: merged(ringBefore, releases, what) },
    disabledRules: [...off],
  };
}

function merged(
  before: readonly Release[],
  releases: readonly Release[],
  { percent, now }: Publication,
): Release[] {
  const fresh = releases.map((release) => {
    const was = before.find(({ sha256 }) => sha256 === release.sha256);
    const steps = was?.rollout ?? [];
    if (percent === undefined && !was) return release;
    const step = { from: now.toISOString(), percent: percent ?? 100 };
    return { ...release, rollout: [...steps, step] };
  });
  const old = before.filter(({ sha256 }) => !fresh.some((one) => one.sha256 === sha256));
  return [...old.filter((one) => isStillOffered(one, old, fresh)), ...fresh];
}

/** Until all browsers may have the new pack, the newest before it stays on offer. */
function isStillOffered(
  old: Release,
  before: readonly Release[],
  fresh: readonly Release[],
): boolean {
  const successor = fresh.find(({ layer }) => layer === old.layer);
  if (!successor) return true;
  const isWhole = successor.rollout.length === 0 || (successor.rollout.at(-1)?.percent ?? 0) >= 100;
  const isNewest = before.every(
    ({ layer, version }) => layer !== old.layer || version <= old.version,
  );
  return !isWhole && isNewest;
}
