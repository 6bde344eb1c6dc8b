import { toBase64url } from '../../src/policy/base64url.ts';
import type { Envelope } from '../../src/updates/envelope.ts';
import { algorithms, type KeyRecord } from '../../src/updates/keys.ts';

/** A signing key, as an IT lead would make one. */
export interface Signer {
  pinned: KeyRecord;
  /** Signed by this key alone, as the text of a file. */
  sign(content: unknown): Promise<string>;
  signature(payload: Uint8Array<ArrayBuffer>): Promise<Envelope['signatures'][number]>;
}

export async function makeSigner(
  kid = 'school-2026',
  crv: KeyRecord['crv'] = 'Ed25519',
): Promise<Signer> {
  const { key: kind, sign } = algorithms[crv];
  const keys = await crypto.subtle.generateKey(kind, true, ['sign', 'verify']);
  if (!('privateKey' in keys)) throw new Error('no key pair');
  const key = toBase64url(new Uint8Array(await crypto.subtle.exportKey('raw', keys.publicKey)));
  const signer: Signer = {
    pinned: { kid, crv, key },
    sign: (content) => signAll(content, [signer]),
    signature: async (payload) => {
      const signature = await crypto.subtle.sign(sign, keys.privateKey, payload);
      return { kid, signature: toBase64url(new Uint8Array(signature)) };
    },
  };
  return signer;
}

/** Signed by each of them, as the text of a file. */
export async function signAll(content: unknown, signers: readonly Signer[]): Promise<string> {
  const payload = new TextEncoder().encode(
    typeof content === 'string' ? content : JSON.stringify(content),
  );
  const envelope: Envelope = {
    payload: toBase64url(payload),
    signatures: await Promise.all(signers.map((signer) => signer.signature(payload))),
  };
  return JSON.stringify(envelope);
}
