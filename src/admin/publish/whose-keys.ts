import type { Root } from '../../updates/root.ts';
import { Misuse } from '../outcome.ts';
import type { Offered, Publishable } from './folder.ts';

interface Signing {
  /** Names of the keys that will sign the channel. */
  kids: readonly string[];
  before: Offered | undefined;
  packs: readonly Publishable[];
  /** The newest root file, where there is one. */
  root: Root | undefined;
  /** The person says that browsers trust a key that was not used here before. */
  isMeant: boolean;
}

/**
 * A key that browsers do not know, such as another school's, is noticed before they all refuse.
 * @throws Misuse
 */
export function mustBeTheirKeys({ kids, before, packs, root, isMeant }: Signing): void {
  if (root) mustHaveTheRoles(kids, packs, root);
  else if (!isMeant) mustBeKnown(kids, before, packs);
}

function mustBeKnown(
  kids: readonly string[],
  before: Offered | undefined,
  packs: readonly Publishable[],
): void {
  const way = 'Where browsers are set up with both, say so with --another-key.';
  if (before && !share(kids, before.kids))
    throw new Misuse(
      `The channel there was signed with ${listed(before.kids)}, not with ${listed(kids)}: browsers that know only the first would refuse it. ${way}`,
    );
  for (const { file, kids: signed } of packs)
    if (!share(signed, [...kids, ...(before?.kids ?? [])]))
      throw new Misuse(
        `${file} was signed with ${listed(signed)}, the channel is to be signed with ${listed(kids)}. ${way}`,
      );
}

function mustHaveTheRoles(
  kids: readonly string[],
  packs: readonly Publishable[],
  { version, roles, delegations }: Root,
): void {
  const mayPack = [...roles.pack.keys, ...delegations.flatMap(({ keys }) => keys)];
  const mustShare = (what: string, signed: readonly string[], allowed: readonly string[]) => {
    if (!share(signed, allowed))
      throw new Misuse(
        `Root file ${version} has ${what} signed with ${listed(allowed)}, not with ${listed(signed)}: browsers would refuse it.`,
      );
  };
  mustShare('channels', kids, roles.channel.keys);
  for (const { file, kids: signed } of packs) mustShare(`packs such as ${file}`, signed, mayPack);
}

const share = (some: readonly string[], others: readonly string[]) =>
  some.some((one) => others.includes(one));
const listed = (kids: readonly string[]) => [...new Set(kids)].join(' or ');
