import { mixed } from '../model/hash.ts';
import { numberAt, type Table } from './table.ts';

/** What is known of a word by itself. */
export const kind = {
  unknown: 0,
  ordinary: 1,
  /** Somebody's surname too. */
  ordinaryName: 2,
  /** From here up first names: three for each of three bands of how common they are. */
  firstName: 3,
  surname: 12,
  /** Places, feasts, brands, characters, and what family is called. */
  thing: 13,
  famous: 14,
  /** Part of somebody's full name whom everybody knows. */
  famousName: 15,
} as const;

/**
 * Things of two words and more have a kind for each length, which no word has: a hash that is taken for
 * a phrase by mistake has to be taken for one of just that length.
 */
const thingOfTwo = 16;
const longestThing = 5;

export const thingOf = (words: number) =>
  words === 1 ? kind.thing : thingOfTwo + Math.min(words, longestThing) - 2;

/** Of a word by itself. */
export const wordKind = (known: Table, hash: number): number => {
  const of = numberAt(known, hash);
  return of < thingOfTwo ? of : kind.unknown;
};

/** How often the same letters are an ordinary word; the last is the first name that they mostly are not. */
export const ordinariness = { hardly: 0, atTimes: 1, mostly: 2 } as const;

export const firstNameKind = (band: number, ordinary: number) =>
  kind.firstName + 3 * band + ordinary;

export const isFirstName = (of: number) => of >= kind.firstName && of < kind.surname;

/** A first name whose letters do not mostly mean something else. */
export const isLikelyName = (of: number) =>
  isFirstName(of) && (of - kind.firstName) % 3 !== ordinariness.mostly;

/** Whether the word is an ordinary one, be it a name as well ("grace", "may", "mark"). */
export const isOrdinary = (words: Table, hash: number): boolean => {
  const of = numberAt(words, hash);
  const isAlsoName = isFirstName(of) && (of - kind.firstName) % 3 !== ordinariness.hardly;
  return of === kind.ordinary || of === kind.ordinaryName || isAlsoName;
};

/** A surname that is no ordinary word. */
export const isSurname = (words: Table, hash: number): boolean =>
  numberAt(words, hash) === kind.surname;

/** Whether it stands in one of the lists of names and things. */
export const isListed = (words: Table, hash: number): boolean =>
  numberAt(words, hash) > kind.ordinaryName;

/** Words that mean something together, from the hashes of each. */
export const joined = (phrase: number, word: number): number => mixed(40, phrase, word);
