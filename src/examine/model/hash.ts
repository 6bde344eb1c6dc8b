/** What a hash begins with, and how it goes on by one UTF-16 unit; FNV-1a, 32 bits, its last bits not yet stirred. */
export const emptyHash = 0x811c9dc5 | 0;
const fnvPrime = 0x01000193;
export const hashedOn = (hash: number, unit: number): number => Math.imul(hash ^ unit, fnvPrime);

/** FNV-1a over UTF-16 units, 32 bits with a sign, as engines keep whole numbers best; `seed` keeps kinds of features apart. */
export function hashFeature(text: string, seed = 0, start = 0, end = text.length): number {
  let hash = emptyHash ^ seed;
  for (let i = start; i < end; i++) hash = hashedOn(hash, text.charCodeAt(i));
  return hash ^ (hash >>> 15);
}

/** Several numbers as one; `kind` keeps those of different kinds apart. */
export function mixed(kind: number, a: number, b = 0, c = 0): number {
  let hash = Math.imul((kind + 1) * 0x9e3779b1, 0x85ebca6b) ^ a;
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) ^ b;
  hash = Math.imul(hash ^ (hash >>> 13), 0x297a2d39) ^ c;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return hash ^ (hash >>> 15);
}
