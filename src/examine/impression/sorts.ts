import * as elsewhere from './words/elsewhere.ts';
import { hints } from './words/hints.ts';
import * as manner from './words/manner.ts';
import * as matters from './words/matters.ts';
import * as people from './words/people.ts';
import * as turns from './words/turns.ts';
import * as day from './words/working-day.ts';

/**
 * Words by what they speak of or hint at, wide rather than sharp: none says anything alone. A word that no
 * post of the corpus holds counts as its sort does.
 */
export const sorts: Readonly<Record<string, readonly string[]>> = {
  ...day,
  ...people,
  ...matters,
  ...manner,
  ...elsewhere,
  ...turns,
  ...hints,
  leisure: [...new Set([...hints.leisure, ...elsewhere.leisure])],
  announcing: [...new Set([...hints.announcing, ...elsewhere.announcing])],
};
