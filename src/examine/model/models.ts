import type { NamesFile } from '../names/names-file.ts';
import type { OpenRoster } from '../roster/roster.ts';
import type { ToneFile } from '../tone/tone-file.ts';
import type { TopicFile } from '../topic/topic-file.ts';

/** The model files of `assets/models`. Whatever is absent, only the rules judge. */
export interface Models {
  names?: NamesFile;
  tone?: ToneFile;
  topics?: TopicFile;
  /** Brought with the models because the means of hashing are large too. */
  openRoster?: OpenRoster;
}
