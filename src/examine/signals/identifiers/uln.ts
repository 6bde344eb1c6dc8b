import { compact, fallingSum, hasHarmlessLead, type Identifier } from './identifier.ts';

/** Unique learner number: ten digits whose weighted sum leaves ten. */
export const uln: Identifier = {
  detail: 'uln',
  pattern: /(?<![\d.,+)-]|(?<!\w)\d{1,6} )[1-9]\d{3} ?\d{3} ?\d{3}(?![\d]| \d)/y,
  digits: 10,
  accepts: (candidate) =>
    fallingSum(compact(candidate.text), 10) % 11 === 10 && !hasHarmlessLead(candidate),
};
