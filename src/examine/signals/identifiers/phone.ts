import { type Candidate, hasHarmlessLead, type Identifier } from './identifier.ts';

/** Geographic and mobile numbers; 03, 08 and 09 are organisations and helplines, never somebody's own. */
const personal = /^(?:[12]\d{8,9}|7\d{9})$/;

/** A UK telephone number as people write it: spaces, hyphens, brackets, "+44", "(0)". */
export const phone: Identifier = {
  detail: 'phone',
  pattern:
    /(?<![\w£$€.,])(?:(?:\+|00)44[ -]?(?:\(0\)[ -]?)?|(?<!(?<!\w)\d{4}[ -])(?:\((?=\d{3,5}\)))?0)[1-9](?:[ ().-]{0,2}\d){8,9}(?![\w%]| ?\d)/y,
  digits: 10,
  accepts: (candidate, { published }) => {
    const national = candidate.text
      .replace(/^(?:\+|00)44/, '')
      .replace(/\D/g, '')
      .replace(/^0/, '');
    return personal.test(national) && !published.has(`0${national}`) && !isHarmless(candidate);
  },
};

/** A number of some other kind that happens to begin with 0; an international prefix is always a telephone. */
function isHarmless(candidate: Candidate): boolean {
  return !candidate.text.startsWith('+') && hasHarmlessLead(candidate);
}
