import { hashFeature } from '../../examine/model/linear.ts';
import { trained } from '../../examine/model/trained.ts';
import { openLists } from '../../examine/names/name-lists.ts';
import { hasWord } from '../../examine/names/word-filter.ts';

const lists = trained.names && openLists(trained.names.lists);

/** Whether a word in small letters is also an ordinary English one ("grace", "may", "mark"). */
export const isOrdinary = (word: string): boolean =>
  lists !== undefined && hasWord(lists.ordinary, hashFeature(word));
