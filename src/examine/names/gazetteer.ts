/**
 * First names people go by, each with a class from 0 up: how common it is, and how often the same
 * letters are an ordinary word ("rose", "will").
 */
export type Gazetteer = ReadonlyMap<string, number>;

const zero = '0'.charCodeAt(0);
const firstClass = 'A'.charCodeAt(0);

/**
 * Names in one string: sorted, each as the number of letters it shares with the one before (from "0"
 * up in code order), the rest of its letters, and its class as a capital from "A".
 */
export function packNames(names: ReadonlyMap<string, number>): string {
  let packed = '';
  let last = '';
  for (const [name, kind] of [...names].sort(([a], [b]) => (a < b ? -1 : 1))) {
    let shared = 0;
    while (shared < last.length && last[shared] === name[shared]) shared++;
    packed += String.fromCharCode(zero + shared) + name.slice(shared);
    packed += String.fromCharCode(firstClass + kind);
    last = name;
  }
  return packed;
}

export function unpackNames(packed: string): Gazetteer {
  const names = new Map<string, number>();
  let last = '';
  for (const [, shared = '', rest = '', kind = ''] of packed.matchAll(/([0-@])([a-z]*)([A-Z])/g)) {
    last = last.slice(0, shared.charCodeAt(0) - zero) + rest;
    names.set(last, kind.charCodeAt(0) - firstClass);
  }
  return names;
}
