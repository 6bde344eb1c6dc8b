import { maxEnvelopeSize } from './envelope.ts';
import { Refusal } from './refusal.ts';

/**
 * Fetches a pack. No header of our own is set: the browser revalidates with the host's own tag,
 * sends no preflight, and the host needs no permission, only `Access-Control-Allow-Origin: *`.
 * @throws Refusal `unreachable` or `too-big`.
 */
export async function download(url: string): Promise<string> {
  let response: Response;
  try {
    response = await fetch(url, {
      cache: 'no-cache',
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
    });
  } catch {
    throw new Refusal('unreachable', [new URL(url).host]);
  }
  if (!response.ok) throw new Refusal('unreachable', [new URL(url).host, String(response.status)]);
  return limited(response);
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
