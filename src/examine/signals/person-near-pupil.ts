import type { Reading } from '../reading.ts';
import { findAll } from '../text/find-all.ts';
import { spanOf } from '../text/normalise.ts';
import type { Signal } from './signal.ts';

const child =
  'lad|lass|boy|girl|kid|child|pupil|student|one|sibling|little (?:one|lad|boy|girl|man|lady)|wee (?:one|man|lass|lad|boy|girl)|yr old|year old|twins?';
const schoolClass =
  '(?:(?:year|yr|y|p) ?\\d{1,2}[a-z]?(?![a-z0-9])|\\d{1,2}[a-z]{1,2}(?![a-z0-9])|reception|nursery|primary \\d|my (?:class|form|group|tutor group|set|year group|bottom set|top set|nurture group|lunch club))';
const mine =
  '(?:pupils|students|kids|class|lot|form|lads|girls|boys|lasses|little ones|littlies|tutees|tutor group|receptions|(?:year|yr|y|p) ?\\d{1,2}[a-z]?\\b|\\d{1,2}[a-z]\\b)';
const sets =
  'autistic|non.?verbal|ehcp|1:1|one.to.one|lac|looked.after|cla|pp|pupil premium|send|sen|eal|traveller|refugee|adopted|fostered|excluded|naughtiest|worst|most \\w+';

/** Pupils described so that those who know the school know them; patterns are for small letters. */
const patterns: readonly RegExp[] = [
  // "one of my year 6s"
  new RegExp(`\\bone of (?:my|our) (?:\\w+ )?${mine}`, 'g'),
  // "the lad with the EHCP in 8B", "a girl in my form"
  new RegExp(
    `\\b(?:the|that|this|a|one|our|my) (?:[a-z-]+ ){0,3}(?:${child})\\b(?: [a-z'’-]+){0,5} (?:in|from|of) ${schoolClass}`,
    'g',
  ),
  // "a year 8 lad", "that Y11 girl"
  new RegExp(
    `\\b(?:the|that|this|a|one|our) (?:[a-z-]+ ){0,2}(?:(?:year|yr|y|p) ?\\d{1,2}[a-z]?|\\d{1,2}[a-z]) (?:${child})\\b(?! (?:mum|dad|parent|teacher|who)s?)`,
    'g',
  ),
  // "the lad with the EHCP"
  /\b(?:the|that|this|our) (?:[a-z-]+ ){0,2}(?:lad|lass|boy|girl|kid|child|pupil|student) (?:with|on) (?:the |an |a )?(?:ehcp|1:1|one to one|tag|hearing aids?|pda|adhd|asd|plan|report|behaviour plan|safety plan|red card)\b/g,
  // "our autistic lad", "my one to one"
  new RegExp(
    `\\b(?:my|our) (?:little |wee )?(?:${sets}) (?:lad|lass|boy|girl|kid|child|pupil|student)\\b`,
    'g',
  ),
];

/** A pupil not named but nearly: class and story, age, plan or siblings. */
export function readNearPupils({ passage }: Reading): Signal[] {
  if (!quick.test(passage.text)) return [];
  return patterns.flatMap((pattern) =>
    findAll(pattern, passage.text).map(({ index, 0: text }) => ({
      kind: 'person' as const,
      detail: 'near-pupil',
      span: spanOf(passage, index, index + text.length),
    })),
  );
}

const quick =
  /\b(?:lad|lass|boy|girl|kid|child|pupil|student|of my|of our|sibling|little|wee |one (?!of )|twins?|year old|yr old)/;
