import { fromBase64url, toBase64url } from '../../policy/base64url.ts';
import type { Envelope } from '../../updates/envelope.ts';
import { algorithms } from '../../updates/keys.ts';
import { type KeyFile, unlock } from './key-file.ts';

/** An unlocked key, ready to sign. */
export interface Signer {
  kid: string;
  signature(payload: Uint8Array<ArrayBuffer>): Promise<string>;
}

/** @throws Misuse where the passphrase is wrong. */
export async function signerOf(file: KeyFile, passphrase: string): Promise<Signer> {
  const { key: kind, sign } = algorithms[file.crv];
  const pkcs8 = new Uint8Array(await unlock(file, passphrase));
  const key = await crypto.subtle.importKey('pkcs8', pkcs8, kind, false, ['sign']);
  pkcs8.fill(0);
  return {
    kid: file.kid,
    signature: async (payload) =>
      toBase64url(new Uint8Array(await crypto.subtle.sign(sign, key, payload))),
  };
}

/** The exact bytes of `text` in a new envelope, signed by all. */
export async function sealed(text: string, signers: readonly Signer[]): Promise<Envelope> {
  const payload = toBase64url(new TextEncoder().encode(text));
  return coSigned({ payload, signatures: [] }, signers);
}

/** The envelope with further signatures over the same bytes; one of the same key is replaced. */
export async function coSigned(
  { payload, signatures }: Envelope,
  signers: readonly Signer[],
): Promise<Envelope> {
  const bytes = fromBase64url(payload);
  const added = await Promise.all(
    signers.map(async (signer) => ({ kid: signer.kid, signature: await signer.signature(bytes) })),
  );
  const kept = signatures.filter(({ kid }) => !added.some((one) => one.kid === kid));
  return { payload, signatures: [...kept, ...added] };
}
