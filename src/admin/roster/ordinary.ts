import { hashFeature } from '../../examine/model/hash.ts';
import { trained } from '../../examine/model/trained.ts';
import { isOrdinary as isOrdinaryKind } from '../../examine/names/kinds.ts';
import { openTable } from '../../examine/names/table.ts';

const words = trained.names && openTable(trained.names.words);

/** Whether a word in small letters is also an ordinary English one ("grace", "may", "mark"). */
export const isOrdinary = (word: string): boolean =>
  words !== undefined && isOrdinaryKind(words, hashFeature(word));
