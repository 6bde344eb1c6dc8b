import type { Engine } from '../platform.ts';
import { blockReader } from './blocks.ts';
import { prosemirrorMention } from './prosemirror.ts';
import { quillMention } from './quill.ts';

/** An editable nobody has described: the browser's own editing rules, any mention mark we know. */
export const plain: Engine = {
  id: 'plain',
  read: blockReader({
    lastBreakFills: true,
    mentions: `${prosemirrorMention}, ${quillMention}`,
  }),
};
