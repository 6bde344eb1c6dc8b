import { begin, type Cycle } from './cycle.ts';
import { Unreachable } from './download.ts';
import { isWaiting, waitAfter } from './polling.ts';
import type { Ports, Source } from './ports.ts';
import { Refusal } from './refusal.ts';
import { emptyLook, emptyState, type Look } from './state.ts';
import { take } from './take.ts';

/**
 * Looks once for newer packs and puts them in force. What is in force stays whatever goes wrong; how
 * the look ended is kept for the popup. The same module runs in browsers and in simulations.
 * @param isAsked by a person: then an address that failed is not left alone
 */
export async function update(source: Source, ports: Ports, isAsked = false): Promise<void> {
  const { store } = ports;
  const before = await store.readLook();
  if ('urls' in source.offer && !isAsked && isWaiting(before.waitUntil, ports.now())) return;
  let refusal: Refusal | undefined;
  try {
    await takeOffer(await begin(source, ports));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    refusal = error;
  }
  const look = await store.readLook();
  await store.writeLook({ ...look, ...ending(refusal, before, source, ports.now()) });
}

/** Addresses in order until one has something good; then nobody asks the others. */
async function takeOffer(cycle: Cycle): Promise<void> {
  const { offer } = cycle.source;
  if ('text' in offer) return take(offer.text, cycle);
  let first: unknown;
  for (const url of offer.urls) {
    try {
      return await take(await cycle.ports.ask(url), { ...cycle, url });
    } catch (error) {
      first ??= error;
    }
  }
  throw first;
}

function ending(
  refusal: Refusal | undefined,
  before: Look,
  { period }: Source,
  now: number,
): Partial<Look> {
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
  await store.writeLook(emptyLook);
}
