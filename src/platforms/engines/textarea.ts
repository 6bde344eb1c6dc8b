import type { Engine } from '../platform.ts';

/** Read by value, length kept, so that offsets serve `setSelectionRange`. Nothing can be marked. */
export const textarea: Engine = {
  id: 'textarea',
  read: (editor) => {
    const { value } = editor as HTMLTextAreaElement | HTMLInputElement;
    return { text: value.replaceAll('\u00A0', ' '), pieces: [], mentions: [] };
  },
};
