/** The composers each editor engine is tried in: every one of its kinds on the practice pages. */
export const engines = {
  Lexical: ['Facebook post', 'Facebook comment by its button'],
  'Draft.js': ['X home post'],
  TipTap: ['LinkedIn post', 'LinkedIn comment'],
  Quill: ['LinkedIn company post', 'LinkedIn post in the shadow root'],
} as const;

export type EngineName = keyof typeof engines;
export const engineNames = Object.keys(engines) as EngineName[];
