import { type Envelope, fromBase64url } from './envelope.ts';
import { Refusal } from './refusal.ts';

/** A key the school pinned: its name and the raw 32 bytes of an Ed25519 public key, base64url. */
export interface PinnedKey {
  kid: string;
  key: string;
}

/**
 * The bytes a pinned key signed.
 * @throws Refusal `no-keys`, `unknown-key`, `bad-signature`, or `unsupported-browser` where the
 * browser cannot check Ed25519.
 */
export async function verifiedPayload(
  envelope: Envelope,
  pinned: readonly PinnedKey[],
): Promise<Uint8Array<ArrayBuffer>> {
  if (pinned.length === 0) throw new Refusal('no-keys');
  const signed = envelope.signatures.flatMap((signature) => {
    const key = pinned.find(({ kid }) => kid === signature.kid);
    return key ? [{ ...signature, key: key.key }] : [];
  });
  if (signed.length === 0)
    throw new Refusal(
      'unknown-key',
      envelope.signatures.map(({ kid }) => kid),
    );

  const payload = fromBase64url(envelope.payload);
  for (const { key, signature } of signed)
    if (await isSignedBy(key, signature, payload)) return payload;
  throw new Refusal(
    'bad-signature',
    signed.map(({ kid }) => kid),
  );
}

async function isSignedBy(key: string, signature: string, payload: Uint8Array<ArrayBuffer>) {
  const publicKey = await importKey(key);
  return crypto.subtle.verify('Ed25519', publicKey, fromBase64url(signature), payload);
}

async function importKey(key: string): Promise<CryptoKey> {
  try {
    return await crypto.subtle.importKey('raw', fromBase64url(key), 'Ed25519', false, ['verify']);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotSupportedError')
      throw new Refusal('unsupported-browser');
    throw new Refusal('bad-signature', ['the pinned key is not an Ed25519 public key']);
  }
}
