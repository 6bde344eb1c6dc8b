import { reasonEverywhere, warnEverywhere } from '../severity.ts';

/**
 * What a card says of unkind words. Some are found by a list and some by the tone of a sentence; a
 * person reads the same of both.
 */
export const belittlingWords = {
  clause: 'N5',
  severity: warnEverywhere,
  what: 'This may read as belittling people at your school.',
  why: 'Pupils, families and colleagues may read it, and it can cost the school their trust.',
  instead: 'Say what was hard (“a long day, glad it is Friday”) and leave out what they are.',
} as const;

export const demeaningWords = {
  clause: 'N5',
  severity: warnEverywhere,
  what: 'This may demean a group of people.',
  why: 'It touches a characteristic that equality law protects, and families at your school share it.',
  instead: 'Leave the group out, and say what troubles you about the matter itself.',
} as const;

export const abusiveWords = {
  clause: 'N5',
  severity: warnEverywhere,
  what: 'This may read as abuse of people at your school.',
  why: 'Offensive words about pupils, families or staff bring the school into disrepute.',
  instead: 'Leave out the insult. If something is wrong, raise it with somebody who can act.',
} as const;

export const abuseOfSomebodyNamed = {
  clause: 'N8',
  severity: reasonEverywhere,
  what: 'This may read as abuse of somebody named.',
  why: 'Harsh words about a named person can count as harassment, and posts travel further than you think.',
  instead:
    'Take out the name and the insult. A complaint should go through the private complaints procedure.',
} as const;

export const threateningWords = {
  clause: 'N8',
  severity: reasonEverywhere,
  what: 'This may read as a threat, or as turning people against somebody.',
  why: 'Threats and pile-ons are harassment, even when the anger is fair, and can be a crime.',
  instead: 'Leave it out. If somebody has wronged you, the school, union or police can help.',
} as const;

export const accusingWords = {
  clause: 'N4',
  severity: warnEverywhere,
  what: 'This may read as accusing somebody of wrongdoing.',
  why: 'In public it can count as defamation, and it may never reach the people who can act on it. There are routes that do.',
  instead:
    'Routes the law protects: whistleblowing (Public Interest Disclosure Act), your union, the governors.',
} as const;
