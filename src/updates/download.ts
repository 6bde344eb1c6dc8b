import { maxEnvelopeSize } from './envelope.ts';
import { Refusal } from './refusal.ts';

/** In milliseconds, for the whole file. */
const patience = 30_000;

/**
 * Fetches a pack. No header of our own is set: the browser revalidates with the host's own tag,
 * sends no preflight, and the host needs no permission, only `Access-Control-Allow-Origin: *`.
 * @throws Refusal `unreachable` or `too-big`.
 */
export async function download(url: string): Promise<string> {
  const { host } = new URL(url);
  try {
    const response = await fetch(url, {
      cache: 'no-cache',
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(patience),
    });
    if (!response.ok) throw new Refusal('unreachable', [host, String(response.status)]);
    return await limited(response);
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('unreachable', [host]);
  }
}

async function limited(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > maxEnvelopeSize) throw new Refusal('too-big');
  }
  return text;
}
