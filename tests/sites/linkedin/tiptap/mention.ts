import { Node } from '@tiptap/core';

/** A picked mention. Only the document knows who is meant; the page shows no more than the name. */
export const Mention = Node.create({
  name: 'mention',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: false,
  addAttributes: () => ({
    label: { default: '', parseHTML: (element) => element.textContent, rendered: false },
    entityID: { default: '', rendered: false },
  }),
  parseHTML: () => [{ tag: 'span[data-type="mention"]' }],
  renderHTML: ({ node }) => [
    'span',
    { 'data-type': 'mention', contenteditable: 'false', 'data-allow-partial-delete': 'true' },
    ['strong', {}, String(node.attrs.label)],
  ],
});
