import { composerAt, controlAt } from '../composer.ts';
import type { Platform } from '../platform.ts';
import { accountOf } from './account.ts';
import { audienceOf } from './audience.ts';
import { scopeOf } from './screen.ts';
import { sendControlsOf, sendsByKey } from './send.ts';
import { surfaceOf } from './surface.ts';

export const facebook: Platform = {
  id: 'facebook',
  findComposer: (path) => composerAt(path, { surfaceOf, scopeOf }),
  sendAt: (path, composer) => controlAt(path, sendControlsOf(composer)),
  sendsByKey,
  hasSendControl: (composer) => sendControlsOf(composer).length > 0,
  audienceOf,
  accountOf,
  /** Where the page shows tagged people is not known. */
  tagsOf: () => [],
};
