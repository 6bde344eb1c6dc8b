import type { LinearModelFile } from '../model/linear.ts';
import type { NameListsFile } from './name-lists.ts';

/** `assets/models/names.json`: pure data, made by `npm run train`. */
export interface NamesFile {
  tagger: LinearModelFile;
  lists: NameListsFile;
}
