import { fromBase64url } from '../../policy/base64url.ts';
import type { Gazetteer } from './gazetteer.ts';
import { unpackNames } from './gazetteer.ts';
import type { WordFilter } from './word-filter.ts';

/** The lists the tagger looks words up in, as `assets/models/names.json` has them. */
export interface NameListsFile {
  /** As `packNames` made them. */
  firstNames: string;
  /** A filter of ordinary words, base64. */
  ordinary: string;
}

export interface NameLists {
  firstNames: Gazetteer;
  ordinary: WordFilter;
}

export function openLists({ firstNames, ordinary }: NameListsFile): NameLists {
  return { firstNames: unpackNames(firstNames), ordinary: { bits: fromBase64url(ordinary) } };
}
