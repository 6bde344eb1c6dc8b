import { composerAt, controlAt } from '../composer.ts';
import type { Platform } from '../platform.ts';
import { accountOf, accountOfPage } from './account.ts';
import { audienceOf } from './audience.ts';
import { besideOf } from './beside.ts';
import { scopeOf, screenOf } from './screen.ts';
import { sendControlsOf, sendsByKey } from './send.ts';
import { slots } from './slots.ts';
import { siblingsOf, surfaceOf } from './surface.ts';

export const facebook: Platform = {
  id: 'facebook',
  findComposer: (path) => composerAt(path, { surfaceOf, scopeOf, siblingsOf }),
  sendAt: (path, composer) => controlAt(path, sendControlsOf(composer)),
  sendsByKey,
  hasSendControl: (composer) => sendControlsOf(composer).length > 0,
  hasLaterScreen: (composer) => !composer.editor.isConnected && screenOf(composer) !== undefined,
  audienceOf,
  accountOf,
  accountOfPage,
  besideOf,
  correct: slots.correct,
};
