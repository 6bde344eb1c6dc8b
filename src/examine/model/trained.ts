import impression from '../../../assets/models/impression.json' with { type: 'json' };
import names from '../../../assets/models/names.json' with { type: 'json' };
import { starReader } from '../disguise/starred.ts';
import { openImpressionModel } from '../impression/model.ts';
import { sorts } from '../impression/sorts.ts';
import { openNamesModel } from '../names/model.ts';
import { openRoster } from '../roster/roster.ts';
import { toneLists } from '../tone/lists.ts';
import type { Models } from './models.ts';

/** The models the extension brings. Large: on a site's page they come as a script of their own. */
export const trained: Models = {
  names,
  tone: toneLists,
  sorts,
  impression,
  openNamesModel,
  openImpressionModel,
  stars: starReader,
  openRoster,
};
