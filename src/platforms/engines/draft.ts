import type { Engine } from '../platform.ts';
import { blockReader } from './blocks.ts';

/**
 * X. Lines are `[data-block]` inside one `[data-contents]`; a line's leaves may be split mid-word, so
 * they are joined. How mentions are marked up is not known, so none is claimed.
 */
export const draft: Engine = {
  id: 'draft',
  read: blockReader({ fillers: 'br[data-text]' }),
};
