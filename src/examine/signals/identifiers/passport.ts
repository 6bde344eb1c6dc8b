import type { Identifier } from './identifier.ts';

/** Passport number: too plain a shape to count without the word beside it. */
export const passport: Identifier = {
  detail: 'passport',
  pattern: /(?:[a-z]{2} ?\d{7}|\d{9})(?![a-z0-9])/y,
  digits: 7,
  accepts: ({ sentence }) => /\bpassports?\b/.test(sentence),
};
