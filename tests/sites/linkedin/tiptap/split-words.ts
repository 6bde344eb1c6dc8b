import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

const longWord = /\p{L}{8,}/gu;
const wrapped = 4;

/**
 * Wraps the beginning of every long word in a span of its own, so that a word is two text nodes:
 * the real editor splits words wherever a decoration ends.
 */
export const SplitWords = Extension.create({
  name: 'splitWords',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        decorations({ doc }) {
          const spans: Decoration[] = [];
          doc.descendants((node, position) => {
            for (const { index } of node.text?.matchAll(longWord) ?? []) {
              const start = position + index;
              spans.push(Decoration.inline(start, start + wrapped, { class: '_5f1c09ab' }));
            }
          });
          return DecorationSet.create(doc, spans);
        },
      },
    }),
  ],
});
