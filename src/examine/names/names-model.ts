import type { Setting } from '../setting.ts';
import type { NamesFile } from './names-file.ts';
import type { Named } from './names-in.ts';
import type { Table } from './table.ts';
import type { Who } from './who/kinds.ts';
import type { WordsInView } from './words-in-view.ts';

/** How much speaks for each of `whos`, in their order. */
export type Scores = readonly number[];

/** What finds the names in a sentence. */
export interface NameFinder {
  /** The kinds of words and phrases. */
  words: Table;
  /** 1 for each token that is part of somebody's name. */
  tag(view: WordsInView): Uint8Array;
}

/** What finds names and tells who they are. */
export interface NamesModel extends NameFinder {
  /** What a name's own sentence says of who it is. */
  besideScores(view: WordsInView, name: Named): Scores;
  /** What a sentence says of anybody named in it or beside it. */
  topicScores(view: WordsInView): Scores;
  /** For whom all of these together speak most, where a draft is to stand. */
  likeliest(scores: readonly Scores[], setting: Setting, isTitled: boolean): Who;
}

/** Its code comes with the weights, only where they are. */
export type OpenNamesModel = (file: NamesFile) => NamesModel;
