import { compact, type Identifier } from './identifier.ts';

const unused = new Set(['bg', 'gb', 'kn', 'nk', 'nt', 'tn', 'zz']);

/** National Insurance number: no check digit, but many prefixes are never given out. */
export const niNumber: Identifier = {
  detail: 'ni-number',
  pattern: /[abceghj-prstw-z][abceghj-npr-tw-z](?:[ -]?\d\d){3}[ -]?[a-d](?![a-z0-9])/y,
  digits: 6,
  accepts: ({ text }) => !unused.has(compact(text).slice(0, 2)),
};
