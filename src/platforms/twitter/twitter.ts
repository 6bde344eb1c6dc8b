import { composerAt, controlAt } from '../composer.ts';
import type { Platform } from '../platform.ts';
import { accountOf, accountOfPage, audienceOf } from './account.ts';
import { besideOf } from './beside.ts';
import { scopeOf, sendControlsOf, sendsByKey, siblingsOf } from './send.ts';
import { slots } from './slots.ts';
import { surfaceOf } from './surface.ts';

export const twitter: Platform = {
  id: 'twitter',
  findComposer: (path) => composerAt(path, { surfaceOf, scopeOf, siblingsOf }),
  sendAt: (path, composer) => controlAt(path, sendControlsOf(composer)),
  sendsByKey,
  hasSendControl: (composer) => sendControlsOf(composer).length > 0,
  hasLaterScreen: () => false,
  audienceOf,
  accountOf,
  accountOfPage,
  besideOf,
  correct: slots.correct,
};
