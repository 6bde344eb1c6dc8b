import { composerAt, controlAt } from '../composer.ts';
import type { Platform } from '../platform.ts';
import { accountOf } from './account.ts';
import { audienceOf } from './audience.ts';
import { scopeOf, sendControlsOf } from './send.ts';
import { surfaceOf } from './surface.ts';
import { tagsOf } from './tags.ts';

export const linkedin: Platform = {
  id: 'linkedin',
  findComposer: (path) => composerAt(path, { surfaceOf, scopeOf }),
  sendAt: (path, composer) => controlAt(path, sendControlsOf(composer)),
  /** Enter is a new line everywhere; no key is known to send. */
  sendsByKey: () => false,
  hasSendControl: (composer) => sendControlsOf(composer).length > 0,
  audienceOf,
  accountOf,
  tagsOf,
};
