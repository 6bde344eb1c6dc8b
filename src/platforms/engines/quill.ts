import type { Engine } from '../platform.ts';
import { blockReader } from './blocks.ts';

export const quillMention = 'a.ql-mention, a[data-test-ql-mention]';

/** LinkedIn's older share box and company pages. */
export const quill: Engine = {
  id: 'quill',
  read: blockReader({ mentions: quillMention }),
};
