import type { CompiledPolicy } from '../../compile.ts';

/**
 * One kind of identifier: its shape, and what else must be true. Patterns are sticky, are tried on
 * normalised text (small letters) where a word begins, and have bounded repeats.
 */
export interface Identifier {
  detail: string;
  pattern: RegExp;
  /** How many digits it has at least: no text with fewer is tried. */
  digits: number;
  accepts: (candidate: Candidate, policy: CompiledPolicy) => boolean;
}

export interface Candidate {
  text: string;
  /** As the writer wrote it. */
  cased: string;
  /** The sentence around it: all of it, and the part before. */
  sentence: string;
  before: string;
}

/** The text without the spaces and hyphens people put into long numbers. */
export const compact = (text: string) => text.replace(/[ -]/g, '');

/** Sum of digit times weight, the weights falling by one from the number of digits. */
export function fallingSum(digits: string): number {
  let sum = 0;
  for (let at = 0; at < digits.length; at++)
    sum += Number(digits.charAt(at)) * (digits.length - at);
  return sum;
}

const harmlessLead =
  /(?:[£$€#]|\b(?:isbn(?:-1[03])?|order|orders|invoice|ref|reference|booking|tracking|parcel|receipt|ticket|flight|account|acct|urn|serial|barcode|item|model|lottery|article|tweet|status|case|claim|policy|charity)\b[a-z ]{0,12}(?:no|num|number|ref|code|id)?[ .:#-]{0,3})$/;

/** Whether the words before a number say that it is something else. */
export const hasHarmlessLead = ({ before }: Candidate) => harmlessLead.test(before);
