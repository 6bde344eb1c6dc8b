import { begin, type Cycle, keep } from './cycle.ts';
import { parseEnvelope } from './envelope.ts';
import { isRecent } from './polling.ts';
import { Refusal, type RefusalCode } from './refusal.ts';
import { nextTrust, signersOf, type Trust } from './root.ts';
import type { UpdateState } from './state.ts';

const most = 32;
const day = 86_400_000;

const aboutKeys: readonly RefusalCode[] = ['unknown-key', 'bad-signature', 'too-few-signatures'];

/**
 * Does something that needs the trust as it is now. Newer root files are looked for when the
 * signatures do not fit the trust we have, and once a day where the school uses root files.
 */
export async function withTrust<T>(cycle: Cycle, work: (cycle: Cycle) => Promise<T>): Promise<T> {
  const { rootAsked } = await cycle.ports.store.readLastCheck();
  const isDue = cycle.trust.version > 0 && !isRecent(rootAsked, cycle.now, day);
  const begun = isDue ? await walkRoots(cycle) : cycle;
  try {
    mustBeValid(begun);
    return await work(begun);
  } catch (error) {
    const mayBeOld =
      error instanceof Refusal && (aboutKeys.includes(error.code) || error.code === 'expired-root');
    if (!mayBeOld || isDue) throw error;
    // From what is kept by now: a channel may have brought one pack before it stumbled over another.
    const kept = await begin(begun.source, begun.ports);
    const walked = await walkRoots({ ...begun, ...kept, now: begun.now });
    if (walked.trust.version === begun.trust.version) throw error;
    mustBeValid(walked);
    return work(walked);
  }
}

/** The trust after every further root file beside the address; each is kept before the next is asked for. */
export async function walkRoots(cycle: Cycle): Promise<Cycle> {
  const { url, ports } = cycle;
  if (url === undefined) return cycle;
  const last = await ports.store.readLastCheck();
  await ports.store.writeLastCheck({ ...last, rootAsked: cycle.now });
  let walked = cycle;
  for (let step = 0; step < most; step++) {
    const file = new URL(`root-${walked.trust.version + 1}.json`, url).href;
    // Hosts say in many ways that there is no such file; some with a page.
    const envelope = parseEnvelope(await ports.ask(file).catch(() => ''));
    if (!envelope) break;
    const trust = await nextTrust(walked.trust, envelope);
    walked = await keep(walked, { trust, ...withoutRevoked(walked, trust) });
  }
  return walked;
}

function mustBeValid({ trust, now }: Cycle): void {
  if (trust.expires !== undefined && Date.parse(trust.expires) <= now)
    throw new Refusal('expired-root', [trust.expires]);
}

/**
 * What only keys signed that are trusted no longer sets no floor: a thief may have signed the highest
 * version there is.
 */
function withoutRevoked({ trust: before, state }: Cycle, after: Trust): Partial<UpdateState> {
  const isKept = (kid: string) =>
    after.keys.some(
      (key) => key.kid === kid && before.keys.some((old) => old.kid === kid && old.key === key.key),
    );
  const stands = (kids: readonly string[], role: { keys: string[]; threshold: number }) => {
    const { keys, threshold } = signersOf(after, role);
    return keys.filter(({ kid }) => kids.includes(kid) && isKept(kid)).length >= threshold;
  };
  const { trust, school } = state.floors;
  const mayPack = [after.roles.pack, ...after.delegations];
  const packStands = (kids: readonly string[]) => mayPack.some((role) => stands(kids, role));
  const { channel } = state;
  return {
    floors: {
      ...(trust && packStands(trust.kids) && { trust }),
      ...(school && packStands(school.kids) && { school }),
    },
    channel: channel && stands(channel.kids, after.roles.channel) ? channel : undefined,
  };
}
