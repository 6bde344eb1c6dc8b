import type { WordListInput } from '../pack.ts';
import { conductLists } from './lists/conduct.ts';
import { confidentialLists } from './lists/confidential.ts';
import { contactLists } from './lists/contact.ts';
import { contextLists } from './lists/context.ts';
import { discretionLists } from './lists/discretion.ts';
import { discriminationLists } from './lists/discrimination.ts';
import { peopleLists } from './lists/people.ts';
import { placeLists } from './lists/places.ts';
import { schoolLists } from './lists/school.ts';
import { workingLifeLists } from './lists/working-life.ts';

export const lists = [
  ...schoolLists,
  ...workingLifeLists,
  ...peopleLists,
  ...placeLists,
  ...confidentialLists,
  ...conductLists,
  ...discriminationLists,
  ...contactLists,
  ...discretionLists,
  ...contextLists,
] satisfies WordListInput[];
