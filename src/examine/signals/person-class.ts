import type { Reading } from '../reading.ts';
import { isUpper } from '../text/characters.ts';
import { findAll } from '../text/find-all.ts';
import { spanOf } from '../text/normalise.ts';
import { type Passage, sentenceAround } from '../text/passage.ts';
import type { Signal } from './signal.ts';

/** One way of writing a class, and a check of what stands around it. Patterns are for small letters. */
interface ClassForm {
  pattern: RegExp;
  fits?: (found: Place) => boolean;
}

interface Place {
  /** As the writer wrote it. */
  cased: string;
  before: string;
  after: string;
}

const numbers = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen';

const forms: readonly ClassForm[] = [
  {
    pattern:
      /(?<![a-z0-9])(?:years?|yrs?)[ .-]{0,2}(?:1[0-3]|[1-9])(?![0-9%:.,]*[0-9])[a-z]?(?![a-z0-9])/g,
    fits: isYearGroup,
  },
  { pattern: new RegExp(`(?<![a-z0-9])year (?:${numbers})(?![a-z0-9])`, 'g'), fits: isYearGroup },
  { pattern: /(?<![a-z0-9@#£$])y(?:1[0-3]|[1-9])[a-z]?(?![a-z0-9])/g, fits: isYearGroup },
  { pattern: /(?<![a-z0-9])(?:ks ?|key stage )[1-5](?![a-z0-9])/g },
  { pattern: /(?<![a-z0-9])(?:1[0-3]|[1-9])[a-z]{1,2}\/[a-z]{1,2}[0-9]?(?![a-z0-9])/g },
  { pattern: /(?<![a-z0-9£$#@.,:/-])(?:1[0-3]|[1-9])[a-z](?![a-z0-9])/g, fits: isFormGroup },
  { pattern: /(?<![a-z])reception(?![a-z])/g, fits: isReceptionClass },
];

/** Classes, forms and year groups: "9B", "10X/Ma", "Year 7", "Y11", "Reception kids", "KS3". */
export function readClasses({ passage }: Reading): Signal[] {
  if (!/\d|year|reception/.test(passage.text)) return [];
  const found: Signal[] = [];
  const taken = new Set<number>();
  for (const { pattern, fits } of forms) {
    for (const { index, 0: text } of findAll(pattern, passage.text)) {
      const end = index + text.length;
      // "Year 6s" is no form called "6s", "10X/Ma" none called "10X".
      const isPart = taken.has(index) || taken.has(end);
      if (isPart || (fits && !fits(placeOf(passage, index, end)))) continue;
      taken.add(index).add(end);
      found.push({ kind: 'person', detail: 'class', span: spanOf(passage, index, end) });
    }
  }
  return found;
}

function placeOf(passage: Passage, start: number, end: number): Place {
  const { before, after } = sentenceAround(passage, start, end);
  return { cased: passage.cased.slice(start, end), before, after };
}

/** Not "one year 5 months", "year 2 of my diet" or "year 3 in a row". */
function isYearGroup({ before, after }: Place): boolean {
  if (/(?:\d|\b(?:one|two|three|a|every|per|each|last|next))[ -]?$/.test(before)) return false;
  return !/^ (?:months?|weeks?|days?|of (?!age)|in a row|running|anniversary)/.test(after);
}

const classWord = /\b(?:class|form|set|year|yr|tutor group)[ -]?$/;
const leadIn =
  /(?:^|\b(?:in|my|with|for|from|teach|teaching|taught|cover|covering|our|had|got|have|love|lovely|poor|of|to|see|seeing|and|period \d|lesson \d)|p\d)[ :]?$/;
const otherLead =
  /\b(?:flat|gate|seat|row|platform|no|number|unit|block|route|terminal|room|bus|junction|size|page|table|section|part|question|exercise|in the|the)\.? ?$/;
/** "7s, 8s and a 9" are grades. */
const otherNext =
  /^(?:,? (?:and )?\ds| ?(?:bus|tram|train|glasses|film|movie|print|printer|printed|run|race|ride|steps|views|followers|street|road|lane|avenue|battery|batteries|version|museum|show|tv|game))/;
/** Runs, money, pictures and signals: "5K", "3D", "4G", "2M", "1P". */
const unitLetters = 'kdgmp';

/** "9B" stands alone for much else, so something around it must speak of a class. */
function isFormGroup({ cased, before, after }: Place): boolean {
  if (otherNext.test(after)) return false;
  if (classWord.test(before)) return true;
  if (otherLead.test(before) || unitLetters.includes(cased.slice(-1).toLowerCase())) return false;
  const capital = isUpper(cased.charCodeAt(cased.length - 1));
  if (!capital) return /\b(?:in|my|teach|teaching|taught|with)[ ]$/.test(before);
  return (
    leadIn.test(before) ||
    /^ (?:were|was|are|is|have|had|did|got|behaved|today|pupils?|students?|kids|parents|class|lesson|homework|girls|boys|lads?)\b/.test(
      after,
    )
  );
}

/** The first year of school, not a hotel desk or a wedding party. */
function isReceptionClass({ cased, before, after }: Place): boolean {
  if (
    /^ (?:class|classes|kids|children|kiddies|pupils?|teacher|parents|year|team|intake|starters|ta|lot|babies)\b/.test(
      after,
    )
  ) {
    return true;
  }
  if (/\b(?:wedding|hotel|the|drinks|evening)[ ]$/.test(before)) return false;
  return (
    cased.startsWith('R') &&
    /\b(?:my|our|in|teach|teaching|taught|with|for|from|and)[ ]$/.test(before)
  );
}
