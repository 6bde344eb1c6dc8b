/** Who somebody is to the writer, as far as the words around the name tell. */
export const whos = ['pupil', 'parent', 'colleague', 'family', 'public', 'other'] as const;
export type Who = (typeof whos)[number];
