import { z } from 'zod';
import { fromBase64url } from '../policy/base64url.ts';
import { base64url } from './envelope.ts';
import { Refusal } from './refusal.ts';

/**
 * A public key: its name, its curve and its raw bytes, base64url (Ed25519: 32 bytes; P-256: 65 bytes,
 * the uncompressed point). The curve says how signatures are checked; a message never does.
 */
export const keyRecord = z.strictObject({
  kid: z.string().min(1).max(100),
  crv: z.enum(['Ed25519', 'P-256']).default('Ed25519'),
  key: base64url.max(100),
});
export type KeyRecord = z.output<typeof keyRecord>;

/** One key under two names would count twice, so names and keys are both told once. */
export const keyRecords = z
  .array(keyRecord)
  .min(1)
  .max(20)
  .refine((keys) => isOnce(keys.map(({ kid }) => kid)), 'has a name of a key twice')
  .refine((keys) => isOnce(keys.map(({ key }) => key)), 'has one key under two names');

const isOnce = (items: readonly string[]) => new Set(items).size === items.length;

/** How a signature is made and checked with a key of this curve; ECDSA as 64 bytes `r || s`. */
export const algorithms = {
  Ed25519: { key: { name: 'Ed25519' }, sign: { name: 'Ed25519' } },
  'P-256': {
    key: { name: 'ECDSA', namedCurve: 'P-256' },
    sign: { name: 'ECDSA', hash: 'SHA-256' },
  },
} as const;

/** @throws Refusal `bad-signature` where the record holds no such key, `unsupported-browser`. */
export async function isSignedBy(
  { kid, crv, key }: KeyRecord,
  signature: string,
  payload: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  const { key: kind, sign } = algorithms[crv];
  try {
    const publicKey = await crypto.subtle.importKey('raw', fromBase64url(key), kind, false, [
      'verify',
    ]);
    return await crypto.subtle.verify(sign, publicKey, fromBase64url(signature), payload);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotSupportedError')
      throw new Refusal('unsupported-browser');
    throw new Refusal('bad-signature', [`${kid} is not a public key of ${crv}`]);
  }
}

/** SHA-256 as 64 small hexadecimal digits. */
export async function sha256(data: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
