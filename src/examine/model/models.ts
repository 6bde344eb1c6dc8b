import type { StarReader } from '../disguise/word-book.ts';
import type { OpenImpressionModel } from '../impression/impression.ts';
import type { NetworkFile } from '../impression/network.ts';
import type { NamesFile } from '../names/names-file.ts';
import type { OpenNamesModel } from '../names/names-model.ts';
import type { OpenRoster } from '../roster/roster.ts';
import type { ToneLists } from '../tone/clue-lists.ts';

/** What the examiner knows besides the policy. Whatever is absent, only the rules judge. */
export interface Models {
  names?: NamesFile;
  /** Words by what they do to the tone of a sentence. */
  tone?: ToneLists;
  /** Words by what they speak of, for the impression. */
  sorts?: Readonly<Record<string, readonly string[]>>;
  impression?: NetworkFile;
  /** Brought with the models, as the means of hashing are, because only they need it. */
  openNamesModel?: OpenNamesModel;
  openImpressionModel?: OpenImpressionModel;
  stars?: StarReader;
  /** The means of hashing are large, and few schools have a roster. */
  openRoster?: OpenRoster;
}
