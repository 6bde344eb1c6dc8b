import { basePack } from '../../policy/base/base.ts';
import { type Channel, type Release, type Ring, rings } from '../../updates/channel.ts';
import { Misuse } from '../outcome.ts';
import { dates } from '../pack/dates.ts';
import type { Publishable } from './folder.ts';
import { offeredTo, reach } from './next-channel.ts';

/** Of what was asked of `publish`. */
interface Asked {
  out: string;
  ring: Ring;
  percent?: number;
  off?: string[];
  on?: string[];
}

/**
 * @param listed the packs on offer so far
 * @throws Misuse where browsers would refuse what comes of it, or not do what was meant.
 */
export function mustMakeSense(
  { out, ring, percent, off = [], on = [] }: Asked,
  before: Channel | undefined,
  packs: readonly Publishable[],
  listed: readonly Publishable[],
  today: string,
): void {
  if (!before && packs.length === 0)
    throw new Misuse(`${out} holds no channel yet: name a signed pack to begin with.`);
  for (const [index, one] of packs.entries()) {
    const offered = rings.flatMap((each) => before?.rings[each] ?? []);
    const others = packs.slice(0, index).map(({ release }) => release);
    mustBeOfOtherLayer(one, others);
    mustBeOne(one, [...offered, ...others]);
    mustBeTimely(one, today);
    mustBeNewer(one, offeredTo(ring, before), percent ?? 100);
  }
  const all = [basePack, ...[...listed, ...packs].map(({ pack }) => pack)];
  const known = new Set(all.flatMap(({ rules }) => rules.map(({ id }) => id)));
  for (const rule of off) if (!known.has(rule)) throw new Misuse(noSuchRule(rule, known));
  for (const rule of on)
    if (!before?.disabledRules.includes(rule))
      throw new Misuse(`The rule "${rule}" is not switched off.`);
}

/** Of two packs of one layer a browser takes one. */
function mustBeOfOtherLayer({ file, release }: Publishable, others: readonly Release[]): void {
  const other = others.find(({ layer, id }) => layer === release.layer && id !== release.id);
  if (other)
    throw new Misuse(
      `${file} and ${other.id} are both of the layer "${release.layer}": browsers would take one of them. A trust’s pack has "layer": "trust".`,
    );
}

/** A version has one content, whichever ring it is for. */
function mustBeOne({ file, release }: Publishable, offered: readonly Release[]): void {
  const other = offered.find(
    (one) =>
      one.sha256 !== release.sha256 &&
      (one.file === release.file ||
        (one.layer === release.layer && one.version === release.version)),
  );
  if (other)
    throw new Misuse(
      `${file} has the version of another pack that is on offer (${other.id}, version ${other.version}), but not its content. Give it a higher "version" and sign it again.`,
    );
}

function mustBeTimely({ file, pack }: Publishable, today: string): void {
  const refused = dates(pack, today).find(({ kind }) => kind === 'error');
  if (refused)
    throw new Misuse(`${file}: ${refused.text}. Give it another date and a higher "version".`);
}

function mustBeNewer({ release }: Publishable, offered: readonly Release[], percent: number): void {
  const listed = offered.filter(({ layer }) => layer === release.layer);
  const same = listed.find(({ sha256 }) => sha256 === release.sha256);
  const newest = Math.max(0, ...listed.map(({ version }) => version));
  if (!same && release.version <= newest)
    throw new Misuse(
      `Version ${newest} is on offer already: browsers would keep it. Give the pack a higher "version" than that (its content may be an old one) and sign it again.`,
    );
  const reached = same ? reach(same) : 0;
  if (percent < reached)
    throw new Misuse(
      `${reached} of 100 browsers may have it already: that number can only rise. To take it back, publish the old content under a higher version, or switch rules off.`,
    );
}

/** With the rules that share a word with what was written. */
function noSuchRule(rule: string, known: ReadonlySet<string>): string {
  const words = rule.split('-').filter((word) => word.length > 2);
  const similar = [...known].filter((id) => words.some((word) => id.includes(word)));
  const hint = similar.length > 0 ? ` Did you mean ${similar.slice(0, 6).join(' or ')}?` : '';
  return `There is no rule "${rule}", built in or in a pack of this channel.${hint}`;
}
