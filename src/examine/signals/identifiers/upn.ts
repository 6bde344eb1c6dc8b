import { compact, type Identifier } from './identifier.ts';

const letters = 'abcdefghjklmnpqrtuvwxyz';

/** Unique pupil number: a check letter, then twelve digits, the last a letter while it is temporary. */
export const upn: Identifier = {
  detail: 'upn',
  pattern: /[a-z](?:[ -]?\d){11}[ -]?[a-z\d](?![a-z0-9])/y,
  digits: 11,
  accepts: ({ text }) => hasRightLetter(compact(text)),
};

function hasRightLetter(upn: string): boolean {
  let sum = 0;
  for (let position = 2; position <= 13; position++) {
    const character = upn.charAt(position - 1);
    const value = /\d/.test(character) ? Number(character) : letters.indexOf(character);
    if (value < 0) return false;
    sum += position * value;
  }
  return letters.charAt(sum % 23) === upn.charAt(0);
}
