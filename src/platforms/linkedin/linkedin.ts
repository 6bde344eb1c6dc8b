import { composerAt, controlAt } from '../composer.ts';
import type { Platform } from '../platform.ts';
import { accountOf, accountOfPage } from './account.ts';
import { audienceOf } from './audience.ts';
import { besideOf } from './beside.ts';
import { scopeOf, sendControlsOf } from './send.ts';
import { slots } from './slots.ts';
import { siblingsOf, surfaceOf } from './surface.ts';

export const linkedin: Platform = {
  id: 'linkedin',
  findComposer: (path) => composerAt(path, { surfaceOf, scopeOf, siblingsOf }),
  sendAt: (path, composer) => controlAt(path, sendControlsOf(composer)),
  /** Enter is a new line everywhere; no key is known to send. */
  sendsByKey: () => false,
  hasSendControl: (composer) => sendControlsOf(composer).length > 0,
  /** Not known: the words to an article stand in a dialog over its editor. */
  hasLaterScreen: () => false,
  audienceOf,
  accountOf,
  accountOfPage,
  besideOf,
  correct: slots.correct,
};
