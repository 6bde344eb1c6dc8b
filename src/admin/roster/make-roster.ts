import { formsOf } from '../../examine/roster/forms.ts';
import { keyedHash } from '../../examine/roster/hash.ts';
import { packHashes, type RosterData } from '../../examine/roster/roster.ts';
import { rosterKinds } from '../../policy/vocabulary.ts';
import type { Person } from './people.ts';

/** The people as keyed hashes of every way to write them. */
export function rosterOf(
  people: readonly Person[],
  key: Uint8Array,
  isOrdinary: (word: string) => boolean,
): RosterData {
  const made: RosterData = {};
  for (const kind of rosterKinds) {
    const listed = people.filter((one) => one.kind === kind);
    const forms = new Set(
      listed.flatMap((person) => [...formsOf(person, isOrdinary, kind !== 'pupil')]),
    );
    if (forms.size > 0) made[kind] = packHashes([...forms].map((form) => keyedHash(key, form)));
  }
  return made;
}
