import { begin, type Cycle } from './cycle.ts';
import { Unreachable } from './download.ts';
import { asWait, isWaiting, waitAfter } from './polling.ts';
import type { Ports, Source } from './ports.ts';
import { Refusal } from './refusal.ts';
import { emptyLastCheck, emptyState, type LastCheck } from './state.ts';
import { take } from './take.ts';

/**
 * Checks once for newer packs and puts them in force. What is in force stays whatever goes wrong; how
 * the check ended is kept for the popup. The same module runs in browsers and in simulations.
 * @param isAsked by a person: then an address that failed is not left alone
 */
export async function update(source: Source, ports: Ports, isAsked = false): Promise<void> {
  const { store } = ports;
  const before = await store.readLastCheck();
  const isLeftAlone = (until = 0) => !isAsked && isWaiting(until, ports.now());
  const offer = withoutAddresses(source.offer, (url) => isLeftAlone(before.busy[url]));
  if ('urls' in offer && (isLeftAlone(before.waitUntil) || offer.urls.length === 0)) return;
  let refusal: Refusal | undefined;
  try {
    await takeOffer(offer, await begin(source, ports));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    refusal = error;
  }
  const last = await store.readLastCheck();
  await store.writeLastCheck({ ...last, ...ending(refusal, before, source, ports.now()) });
}

function withoutAddresses(offer: Source['offer'], isLeftOut: (url: string) => boolean) {
  return 'urls' in offer ? { urls: offer.urls.filter((url) => !isLeftOut(url)) } : offer;
}

/** Addresses in order until one has something good; then nobody asks the others. */
async function takeOffer(offer: Source['offer'], cycle: Cycle): Promise<void> {
  if ('text' in offer) return take(offer.text, cycle);
  let first: unknown;
  for (const url of offer.urls) {
    try {
      const text = await cycle.ports.ask(url);
      await noteBusy(cycle, url, 0);
      return await take(text, { ...cycle, url });
    } catch (error) {
      first ??= error;
      const asked = error instanceof Unreachable ? error.retryAfter : undefined;
      if (asked !== undefined) await noteBusy(cycle, url, cycle.ports.now() + asWait(asked));
    }
  }
  throw first;
}

async function noteBusy({ ports }: Cycle, url: string, until: number): Promise<void> {
  const last = await ports.store.readLastCheck();
  if ((last.busy[url] ?? 0) === until) return;
  await ports.store.writeLastCheck({ ...last, busy: { ...last.busy, [url]: until } });
}

function ending(
  refusal: Refusal | undefined,
  before: LastCheck,
  { period }: Source,
  now: number,
): Partial<LastCheck> {
  const checked = new Date(now).toISOString();
  if (!refusal) return { checked, refused: undefined, failures: 0, waitUntil: 0 };
  const { code, detail } = refusal;
  const refused = { code, detail, at: checked };
  if (!isOnTheWay.has(code)) return { checked, refused, failures: 0, waitUntil: 0 };
  const failures = before.failures + 1;
  const asked = refusal instanceof Unreachable ? refusal.retryAfter : undefined;
  return { checked, refused, failures, waitUntil: now + waitAfter(failures, period, asked) };
}

/** Refusals after which an address is left alone for longer. */
const isOnTheWay: ReadonlySet<string> = new Set([
  'unreachable',
  'redirected',
  'too-slow',
  'too-big',
]);

/** Nothing of what was pushed stays: the school withdrew it. */
export async function forget({ store }: Pick<Ports, 'store'>): Promise<void> {
  const state = await store.readState();
  const { lot } = state;
  if (state.pins === undefined) return;
  await store.writeState({ ...emptyState, ...(lot !== undefined && { lot }) });
  for (const name of ['a', 'b'] as const) await store.writeSlot(name, { packs: [] });
  await store.writeLastCheck(emptyLastCheck);
}
