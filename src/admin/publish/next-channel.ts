import { asDay } from '../../policy/effective.ts';
import type { Pack } from '../../policy/pack.ts';
import { isOlder } from '../../updates/accept.ts';
import { type Channel, type Release, type Ring, rings } from '../../updates/channel.ts';

/** What a pack asks for before browsers take it. */
export type Terms = Pick<Pack, 'notBefore' | 'minExtVersion'>;

export interface Publication {
  orgId: string;
  ring: Ring;
  releases: Release[];
  /** For what is published and for what is on offer already. */
  termsOf(release: Release): Terms;
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
 * The channel after a publication: one version on. What is published for a ring is for the narrower
 * ones too, so that none of them stays behind; wider ones are as they were. A release that is there
 * already gets a further step of its roll-out; steps are only ever added.
 */
export function nextChannel(before: Channel | undefined, what: Publication): Channel {
  const { orgId, ring, releases, root, life, now } = what;
  const own = releases.length > 0 ? { [ring]: offeredTo(ring, before) } : {};
  const old = { broad: [], ...before?.rings, ...own };
  const reached = rings.slice(0, rings.indexOf(ring) + 1).flatMap((one) => {
    const list = old[one];
    return list ? [[one, merged(list, releases, what)]] : [];
  });
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
    rings: { ...old, ...Object.fromEntries(reached) },
    disabledRules: [...off],
  };
}

/** What browsers of a ring are offered: without a list of its own, that of the next wider one. */
export const offeredTo = (ring: Ring, channel: Channel | undefined): Release[] =>
  rings
    .slice(rings.indexOf(ring))
    .map((one) => channel?.rings[one])
    .find((list) => list !== undefined) ?? [];

function merged(
  before: readonly Release[],
  releases: readonly Release[],
  { percent = 100, termsOf, now }: Publication,
): Release[] {
  const fresh = releases.map((release) => {
    const was = before.find(({ sha256 }) => sha256 === release.sha256);
    if (was && reach(was) >= percent) return was;
    if (percent === 100 && !was) return release;
    const step = { from: now.toISOString(), percent };
    return { ...release, rollout: [...(was?.rollout ?? []), step] };
  });
  const old = before.filter(({ sha256 }) => !fresh.some((one) => one.sha256 === sha256));
  const all = [...old, ...fresh];
  const isReplaced = (one: Release, by: Release) =>
    by.layer === one.layer &&
    by.version > one.version &&
    reach(by) === 100 &&
    asksNoMore(termsOf(by), termsOf(one), asDay(now.getTime()));
  // Until every browser that has the one may have the other, both are on offer.
  return all.filter((one) => !all.some((other) => isReplaced(one, other)));
}

/** Of 100 browsers, how many may have it at the end of its steps. */
export const reach = ({ rollout }: Release) => rollout.at(-1)?.percent ?? 100;

/** Whether all browsers that may take a pack with the other terms may take one with these. */
const asksNoMore = (terms: Terms, other: Terms, today: string) =>
  [today, other.notBefore ?? ''].some((day) => (terms.notBefore ?? '') <= day) &&
  !isOlder(other.minExtVersion ?? '0', terms.minExtVersion ?? '0');
