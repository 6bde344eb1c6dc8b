import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';

/** Of each hash. 48 bits: among 20,000 forms a stranger's name is taken for one once in 14 billion lookups. */
export const hashBytes = 6;

const encoder = new TextEncoder();

/** The shortened HMAC-SHA-256 of a form, as a whole number below 2^48. */
export function keyedHash(key: Uint8Array, form: string): number {
  return numberAt(hmac(sha256, key, encoder.encode(form)), 0);
}

/** The hash that begins at this byte. */
export function numberAt(bytes: Uint8Array, start: number): number {
  let number = 0;
  for (let at = start; at < start + hashBytes; at++) number = number * 256 + (bytes[at] ?? 0);
  return number;
}
