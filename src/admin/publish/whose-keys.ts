import texts from '../../../assets/locales/en_GB/updates.json' with { type: 'json' };
import project from '../../../package.json' with { type: 'json' };
import { fromBase64url } from '../../policy/base64url.ts';
import { acceptPack } from '../../updates/accept.ts';
import { sha256 } from '../../updates/keys.ts';
import { Refusal, reasonKey } from '../../updates/refusal.ts';
import type { Root } from '../../updates/root.ts';
import { openEnvelope } from '../../updates/signed-json.ts';
import { Misuse } from '../outcome.ts';
import type { Offered, Publishable } from './folder.ts';

interface Signing {
  /** Names of the keys that will sign the channel. */
  kids: readonly string[];
  before: Offered | undefined;
  /** Named for the first time; under a new root file all that are on offer. */
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
export async function mustBeTheirKeys({
  kids,
  before,
  packs,
  root,
  isMeant,
}: Signing): Promise<void> {
  if (root) await mustHaveTheRoles(kids, packs, root);
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

async function mustHaveTheRoles(
  kids: readonly string[],
  packs: readonly Publishable[],
  root: Root,
): Promise<void> {
  const { version, roles } = root;
  if (!share(kids, roles.channel.keys))
    throw new Misuse(
      `Root file ${version} has channels signed with ${listed(roles.channel.keys)}, not with ${listed(kids)}: browsers would refuse it.`,
    );
  for (const pack of packs) {
    const refusal = await refusalOf(pack, root);
    if (refusal)
      throw new Misuse(
        `Under root file ${version} browsers would refuse ${pack.file}, signed with ${listed(pack.kids)}. ${texts[reasonKey(refusal.code)]} Give its key its role in the root file ("root" with --pack-key or --delegate), or sign the pack with ${listed(roles.pack.keys)} under a higher version and publish it along with the root file.`,
      );
  }
}

/** What a browser says of the pack's signatures alone: as if it had the pack in force. */
async function refusalOf({ text, pack }: Publishable, trust: Root): Promise<Refusal | undefined> {
  const inForce = [await sha256(fromBase64url(openEnvelope(text).payload))];
  const extVersion = pack.minExtVersion ?? project.version;
  const bar = { trust, floors: {}, inForce, minVersion: 0, now: Date.now(), extVersion };
  return acceptPack(text, bar).then(
    () => undefined,
    (error) => {
      if (error instanceof Refusal) return error;
      throw error;
    },
  );
}

const share = (some: readonly string[], others: readonly string[]) =>
  some.some((one) => others.includes(one));
const listed = (kids: readonly string[]) => [...new Set(kids)].join(' or ');
