import names from '../../../assets/models/names.json' with { type: 'json' };
import voice from '../../../assets/models/tone.json' with { type: 'json' };
import topics from '../../../assets/models/topics.json' with { type: 'json' };
import { openRoster } from '../roster/roster.ts';
import { toneLists } from '../tone/lists.ts';
import { topicWords } from '../topic/kinds.ts';
import type { Models } from './models.ts';

/** The models the extension brings. Large: on a site's page they come as a script of their own. */
export const trained: Models = {
  names,
  tone: { lists: toneLists, voice },
  topics: { words: topicWords, model: topics },
  openRoster,
};
