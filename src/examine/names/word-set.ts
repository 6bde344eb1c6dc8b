import { hashFeature } from '../model/hash.ts';

/** Words in small letters with a space between, as they are known in a view: by their hashes. */
export const wordSet = (words: string): ReadonlySet<number> =>
  new Set(words.split(/\s+/).map((word) => hashFeature(word)));
