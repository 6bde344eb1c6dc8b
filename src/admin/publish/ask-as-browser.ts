import { download } from '../../updates/download.ts';
import { parseEnvelope } from '../../updates/envelope.ts';
import type { Ports } from '../../updates/ports.ts';
import { claimedType } from '../../updates/signed-json.ts';
import { contentOf } from '../signed-file.ts';

/** Asks for files as the extension does, holds the host to what browsers hold it to, and says what came. */
export function askAsBrowser(say: (step: string) => void): Ports['ask'] {
  return async (url, most) => {
    let status = '';
    const fetcher: typeof fetch = async (...asked) => {
      const response = await fetch(...asked);
      status = String(response.status);
      // Node does not mind; browsers give the answer to nobody.
      if (response.ok && response.headers.get('Access-Control-Allow-Origin') !== '*')
        throw new Error('the host does not send "Access-Control-Allow-Origin: *"');
      return response;
    };
    try {
      const text = await download(url, most, fetcher);
      say(`Asked ${url}: ${status}, ${Buffer.byteLength(text)} bytes${kindOf(text)}`);
      return text;
    } catch (error) {
      say(`Asked ${url}: ${reasonOf(error)}`);
      throw error;
    }
  };
}

/** What the next look costs, an hour later. */
export async function askAgain(url: string): Promise<string> {
  const tag = (await fetch(url, { method: 'GET' })).headers.get('ETag');
  if (!tag) return 'The host sends no ETag: every look of every browser will carry the whole file.';
  const { status } = await fetch(url, { headers: { 'If-None-Match': tag } });
  return status === 304
    ? 'Asked again, as an hour later: 304, not sent anew'
    : `Asked again, as an hour later: ${status}; a host that knows its own ETag would say 304.`;
}

function kindOf(text: string): string {
  const envelope = parseEnvelope(text);
  if (!envelope) return '';
  const { version } = versionIn(contentOf(envelope));
  const by = envelope.signatures.map(({ kid }) => kid).join(', ');
  return `: a ${claimedType(envelope)}, version ${version}, signed with ${by}`;
}

function versionIn(content: string): { version?: unknown } {
  try {
    return JSON.parse(content);
  } catch {
    return {};
  }
}

/** The innermost reason: what the network or the host said. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.cause instanceof Error) return reasonOf(error.cause);
  return ('code' in error && reasons[String(error.code)]) || error.message;
}

/** Where what the network says would lead astray. */
const untrusted =
  'browsers would not trust its certificate (that of "serve" is trusted with --ca test-server.pem)';
const reasons: Record<string, string> = {
  DEPTH_ZERO_SELF_SIGNED_CERT: untrusted,
  SELF_SIGNED_CERT_IN_CHAIN: untrusted,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: untrusted,
  CERT_HAS_EXPIRED: 'its certificate has run out',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another address',
  ENOTFOUND: 'there is no such host. Is the address right?',
  ECONNREFUSED: 'nothing answers there',
};
