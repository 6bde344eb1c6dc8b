import { compact, fallingSum, hasHarmlessLead, type Identifier } from './identifier.ts';

/** NHS number: ten digits, usually 3-3-4, whose weighted sum leaves nothing. */
export const nhsNumber: Identifier = {
  detail: 'nhs-number',
  pattern: /(?<![\d.,+)-]|(?<!\w)\d{1,6} )[1-9]\d{2}[ -]?\d{3}[ -]?\d{4}(?![\d]| \d)/y,
  digits: 10,
  accepts: (candidate) => {
    const digits = compact(candidate.text);
    const same = /^(\d)\1+$/.test(digits);
    return !same && fallingSum(digits) % 11 === 0 && !hasHarmlessLead(candidate);
  },
};
