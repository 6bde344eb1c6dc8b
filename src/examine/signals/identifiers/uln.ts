import { compact, fallingSum, hasHarmlessLead, type Identifier } from './identifier.ts';

/** The groups people write it in; others only where the sentence speaks of it. */
const usualGroups = /^(?:\d{10}|\d{4} \d{3} \d{3})$/;
const aboutLearners = /\b(?:uln|ulns|learner|candidate|exam entry|exam entries)\b/;

/** Unique learner number: ten digits whose weighted sum leaves ten. */
export const uln: Identifier = {
  detail: 'uln',
  pattern: /(?<![\d.,+)-]|(?<!\w)\d{1,6} )[1-9](?:[ -]?\d){9}(?!\d| \d)/y,
  digits: 10,
  accepts: (candidate) => {
    const { text, sentence } = candidate;
    const isWritten = usualGroups.test(text) || aboutLearners.test(sentence);
    return isWritten && fallingSum(compact(text)) % 11 === 10 && !hasHarmlessLead(candidate);
  },
};
