import type { WordListInput } from '../../pack.ts';
import { phrases } from './phrases.ts';

/** Words that make an account look like the school's own. */
export const contextLists = [
  {
    id: 'official-look',
    about: 'What a school’s own accounts say of themselves.',
    words: phrases(`
      official account, official page, official profile, official school account, official feed,
      speaking for the school, on behalf of the school, the school’s account
    `),
  },
] satisfies WordListInput[];
