import { type Envelope, toBase64url } from '../../src/updates/envelope.ts';
import type { PinnedKey } from '../../src/updates/verify.ts';

/** A school's signing key, as its IT lead would make one. */
interface Signer {
  pinned: PinnedKey;
  /** The signed pack as the text of a file. */
  sign(pack: unknown): Promise<string>;
}

export async function makeSigner(kid = 'school-2026'): Promise<Signer> {
  const keys = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  if (!('privateKey' in keys)) throw new Error('no key pair');
  const key = toBase64url(new Uint8Array(await crypto.subtle.exportKey('raw', keys.publicKey)));
  return {
    pinned: { kid, key },
    sign: async (pack) => {
      const payload = new TextEncoder().encode(JSON.stringify(pack));
      const signature = await crypto.subtle.sign('Ed25519', keys.privateKey, payload);
      const envelope: Envelope = {
        payload: toBase64url(payload),
        signatures: [{ kid, signature: toBase64url(new Uint8Array(signature)) }],
      };
      return JSON.stringify(envelope);
    },
  };
}
