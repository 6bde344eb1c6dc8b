import * as elsewhere from './words/elsewhere.ts';
import * as manner from './words/manner.ts';
import * as matters from './words/matters.ts';
import * as people from './words/people.ts';
import * as turns from './words/turns.ts';
import * as day from './words/working-day.ts';

/** Words by what they speak of; each kind is one feature of the model of topics, whatever the word. */
export const topicWords = {
  ...day,
  ...people,
  ...matters,
  ...manner,
  ...elsewhere,
  ...turns,
} satisfies Record<string, readonly string[]>;
