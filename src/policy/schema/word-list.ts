import { z } from 'zod';
import { id, line } from './values.ts';

const phrase = line(80).regex(
  /^[^*\s]+\*?(?:\s+[^*\s]+\*?)*$/,
  'use words, with "*" only at the end of one',
);

export const wordList = z.strictObject({
  id: id.describe(
    'Two ids have a meaning of their own: "school-indirect" hints at the writer’s school ("my class"), "not-our-school" holds phrases in which the school’s short name is something else.',
  ),
  about: line(300).optional().describe('For the person who edits the pack.'),
  words: z
    .array(phrase)
    .min(1)
    .max(20_000)
    .describe(
      'Phrases in plain letters, matched as whole words whatever the case or disguise. "*" at the end of a word stands for any ending ("safeguard*"); nothing else is special.',
    ),
  except: z
    .array(phrase)
    .max(2_000)
    .default([])
    .describe('Longer phrases in which a word of this list is harmless.'),
  inflect: z
    .boolean()
    .default(false)
    .describe('Also match plurals and -ed, -ing and -er forms of single words.'),
});

const mostWords = 100_000;

/** A check for all lists together: what a page can hold in memory without being felt. */
export function wordsWithinReason(lists: readonly z.output<typeof wordList>[]): boolean {
  const count = lists.reduce((sum, { words, except }) => sum + words.length + except.length, 0);
  return count <= mostWords;
}

export const tooManyWords = `hold too many words together: at most ${mostWords}`;
