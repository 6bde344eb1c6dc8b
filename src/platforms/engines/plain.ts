import type { Engine } from '../platform.ts';
import { readBlocks } from './blocks.ts';
import { prosemirrorMention } from './prosemirror.ts';
import { quillMention } from './quill.ts';

/** An editable nobody has described: the browser's own editing rules, any mention mark we know. */
export const plain: Engine = {
  id: 'plain',
  read: (editor, kept) =>
    readBlocks(
      editor,
      {
        lastBreakFills: true,
        mentions: `${prosemirrorMention}, ${quillMention}`,
      },
      kept,
    ),
};
