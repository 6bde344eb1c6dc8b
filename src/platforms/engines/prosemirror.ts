import type { Engine } from '../platform.ts';
import { blockReader } from './blocks.ts';

/** Picked from the list; while still being typed it is a `span.suggestion`, which is plain text. */
export const prosemirrorMention = 'span[data-type="mention"]';

/** LinkedIn's newer pages (TipTap). */
export const prosemirror: Engine = {
  id: 'prosemirror',
  read: blockReader({ fillers: '.ProseMirror-trailingBreak', mentions: prosemirrorMention }),
};
