import { openTable, type Table, type TableFile } from './table.ts';

/** `assets/models/names.json`: pure data, made by `npm run train`. */
export interface NamesFile {
  /** The kind of each known word, and of each known phrase. */
  words: TableFile;
  tagger: WeightsFile;
  who: WeightsFile;
}

export interface WeightsFile {
  table: TableFile;
  /** Added to the score of each output, in steps of the weights. */
  bias: readonly number[];
}

/** Ready for use. */
export interface Weights {
  table: Table;
  bias: readonly number[];
}

export const openWeights = ({ table, bias }: WeightsFile): Weights => ({
  table: openTable(table),
  bias,
});
