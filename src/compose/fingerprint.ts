/**
 * Sixteen hex digits that stand for a wording on this device only, so that "not relevant" can be
 * kept without keeping the words. Synchronous, because every examination asks.
 */
export function fingerprint(wording: string, salt: string): string {
  return hash(`${salt}\n${wording}`, 0x811c9dc5) + hash(`${wording}\n${salt}`, 0x9747b28c);
}

/** FNV-1a with a final mix; 32 bits as eight hex digits. */
function hash(text: string, seed: number): string {
  let value = seed;
  for (let at = 0; at < text.length; at++) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return ((value ^ (value >>> 13)) >>> 0).toString(16).padStart(8, '0');
}
