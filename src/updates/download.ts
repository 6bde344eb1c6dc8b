import { maxEnvelopeSize } from './envelope.ts';
import { retryAfter } from './polling.ts';
import { Refusal } from './refusal.ts';

/** In milliseconds, for the whole file. */
const patience = 20_000;

/** A refusal of an address that asked to be left alone for a while. */
export class Unreachable extends Refusal {
  /** Milliseconds; undefined where it did not say. */
  readonly retryAfter: number | undefined;

  constructor(detail: string[], wait?: number, cause?: unknown) {
    super('unreachable', detail, cause);
    this.retryAfter = wait;
  }
}

/**
 * Fetches a signed file. No header of our own is set: the browser revalidates with the host's own tag,
 * sends no preflight, and the host needs no permission, only `Access-Control-Allow-Origin: *`.
 * @param most characters that the file may have
 * @param fetcher for whoever wants to look at the answer first
 * @throws Refusal `unreachable`, `redirected`, `too-slow` or `too-big`.
 */
export async function download(
  url: string,
  most = maxEnvelopeSize,
  fetcher: typeof fetch = fetch,
): Promise<string> {
  const { host } = new URL(url);
  const signal = AbortSignal.timeout(patience);
  try {
    const response = await fetcher(url, {
      cache: 'no-cache',
      credentials: 'omit',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      signal,
    });
    if (response.type === 'opaqueredirect' || [301, 302, 303, 307, 308].includes(response.status))
      throw new Refusal('redirected', [host]);
    if (!response.ok) {
      const wait = retryAfter(response.headers.get('Retry-After'), Date.now());
      throw new Unreachable([host, String(response.status)], wait);
    }
    return await limited(response, most);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw signal.aborted
      ? new Refusal('too-slow', [host])
      : new Unreachable([host], undefined, error);
  }
}

async function limited(response: Response, most: number): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > most) throw new Refusal('too-big');
  }
  return text;
}
