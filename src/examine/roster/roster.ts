import { fromBase64url, toBase64url } from '../../policy/base64url.ts';
import type { Pack } from '../../policy/pack.ts';
import { type RosterKind, rosterKinds } from '../../policy/vocabulary.ts';
import type { Who } from '../names/who/kinds.ts';
import { hashBytes, keyedHash, numberAt } from './hash.ts';
import { type FindListed, findListed, type WhoIs } from './listed.ts';

/** Whom the school lists, and where a draft speaks of them. */
export interface Roster {
  whoIs: WhoIs;
  findListed: FindListed;
}
export type RosterData = NonNullable<Pack['roster']>;
/** Kept apart from the data so that only those who have the key's means bring the code. */
export type OpenRoster = (data: RosterData, key: string) => Roster;

const who: Record<RosterKind, Who> = { pupil: 'pupil', staff: 'colleague', parent: 'parent' };

/** How many answers are kept: a long draft's worth. */
const mostKept = 20_000;

/** @param key as browser policy gives it: 32 bytes, base64url. */
export const openRoster: OpenRoster = (data, key) => {
  const known = new Map<number, Who>();
  // A pupil who is also somebody's child on staff is a pupil first.
  for (const kind of rosterKinds.toReversed())
    for (const hash of hashesIn(data[kind] ?? '')) known.set(hash, who[kind]);
  const secret = fromBase64url(key);
  const answers = new Map<string, Who | undefined>();
  const whoIs: WhoIs = (form) => {
    if (answers.has(form)) return answers.get(form);
    if (answers.size > mostKept) answers.clear();
    const answer = known.get(keyedHash(secret, form));
    answers.set(form, answer);
    return answer;
  };
  return { whoIs, findListed: findListed(whoIs) };
};

/** The hashes one after another, in order of size so that nothing shows who was listed beside whom. */
export function packHashes(hashes: readonly number[]): string {
  const sorted = [...new Set(hashes)].sort((a, b) => a - b);
  const hex = sorted.map((hash) => hash.toString(16).padStart(hashBytes * 2, '0')).join('');
  return toBase64url(Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16)));
}

function* hashesIn(packed: string): Generator<number> {
  const bytes = fromBase64url(packed);
  for (let start = 0; start + hashBytes <= bytes.length; start += hashBytes)
    yield numberAt(bytes, start);
}
