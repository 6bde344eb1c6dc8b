import { fromBase64url } from '../policy/base64url.ts';
import type { Envelope } from './envelope.ts';
import { isSignedBy, type KeyRecord } from './keys.ts';
import { Refusal } from './refusal.ts';

/** Who may sign, and how many of them must. */
export interface Signers {
  keys: readonly KeyRecord[];
  threshold: number;
}

export interface Verified {
  payload: Uint8Array<ArrayBuffer>;
  /** Names of the keys that signed, each once. */
  kids: string[];
}

/**
 * The bytes that enough of the signers signed. Signatures of others are passed over, and so are
 * further ones by the same key.
 * @throws Refusal `no-keys`, `unknown-key`, `bad-signature`, `too-few-signatures`, `unsupported-browser`.
 */
export async function verified(
  envelope: Envelope,
  { keys, threshold }: Signers,
): Promise<Verified> {
  if (keys.length === 0) throw new Refusal('no-keys');
  const known = envelope.signatures.filter(({ kid }) => keys.some((key) => key.kid === kid));
  const named = envelope.signatures.map(({ kid }) => kid);
  if (known.length === 0) throw new Refusal('unknown-key', [...new Set(named)]);

  const payload = fromBase64url(envelope.payload);
  const kids = new Set<string>();
  for (const { kid, signature } of known) {
    const key = keys.find((one) => one.kid === kid);
    if (key && !kids.has(kid) && (await isSignedBy(key, signature, payload))) kids.add(kid);
  }
  if (kids.size === 0)
    throw new Refusal('bad-signature', [...new Set(known.map(({ kid }) => kid))]);
  if (kids.size < threshold)
    throw new Refusal('too-few-signatures', [`${kids.size} of ${threshold}`]);
  return { payload, kids: [...kids] };
}
