import type { Candidate, Identifier } from './identifier.ts';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const month = `(?:${months.join('|')})[a-z]{0,6}`;
const day = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?';

const aboutBirth =
  /\b(?:d\.?o\.?b|date of birth|born|birthday|bday|b-day|birthdate|turn(?:s|ed|ing) (?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen))\b/;

/** A full date, in a sentence that speaks of a birth: "DOB 14/03/2012", "born on 14th March 2012". */
export const birthDate: Identifier = {
  detail: 'birth-date',
  pattern: new RegExp(
    `(?<![a-z0-9./-])(?:\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[./-]\\d{1,2}[./-](?:\\d{4}|\\d\\d)|${day}(?: of)? ${month},? (?:\\d{4}|'?\\d\\d)|${month} ${day},? \\d{4})(?![a-z0-9/-])`,
    'y',
  ),
  digits: 3,
  accepts: (candidate, policy) =>
    isAboutBirth(candidate) && isPastDate(candidate.text, policy.year),
};

function isAboutBirth({ sentence }: Candidate): boolean {
  return aboutBirth.test(sentence);
}

/** Whether the calendar has such a day, not after `latestYear`. */
function isPastDate(text: string, latestYear: number): boolean {
  const { year, month, day } = partsOf(text);
  const full = year < 100 ? year + (year + 2000 > latestYear ? 1900 : 2000) : year;
  if (full < 1900 || full > latestYear) return false;
  const date = new Date(Date.UTC(full, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function partsOf(text: string): { year: number; month: number; day: number } {
  const numbers = (text.match(/\d+/g) ?? []).map(Number);
  const [first = 0, second = 0, third = 0] = numbers;
  const named = /[a-z]{3,}/.exec(text.replace(/ of /, ' '));
  if (named) return { year: second, month: months.indexOf(named[0].slice(0, 3)) + 1, day: first };
  if (first > 31) return { year: first, month: second, day: third };
  return { year: third, month: second, day: first };
}
