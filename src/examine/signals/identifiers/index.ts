import type { CompiledPolicy } from '../../compile.ts';
import type { Reading } from '../../reading.ts';
import { isDigit } from '../../text/characters.ts';
import { type Passage, sentenceAround, spanOf } from '../../text/passage.ts';
import type { Signal } from '../signal.ts';
import { birthDate } from './birth-date.ts';
import { drivingLicence } from './driving-licence.ts';
import { emailsIn } from './email.ts';
import type { Candidate, Identifier } from './identifier.ts';
import { nhsNumber } from './nhs-number.ts';
import { niNumber } from './ni-number.ts';
import { numberPlate } from './number-plate.ts';
import { passport } from './passport.ts';
import { phone } from './phone.ts';
import { postcode } from './postcode.ts';
import { uln } from './uln.ts';
import { upn } from './upn.ts';

const identifiers: readonly Identifier[] = [
  upn,
  uln,
  nhsNumber,
  niNumber,
  drivingLicence,
  passport,
  numberPlate,
  postcode,
  phone,
  birthDate,
];

/** Numbers and addresses that point at one person. */
export function readIdentifiers({ passage }: Reading, policy: CompiledPolicy): Signal[] {
  const found: Signal[] = emailsIn(passage, policy).map(({ start, end }) =>
    identifierAt(passage, 'email', start, end),
  );
  const digits = countDigits(passage.text);
  for (const kind of identifiers) {
    if (digits < kind.digits) continue;
    for (const { index, 0: text } of passage.text.matchAll(kind.pattern)) {
      if (!kind.accepts(candidateAt(passage, index, text), policy)) continue;
      found.push(identifierAt(passage, kind.detail, index, index + text.length));
    }
  }
  return found;
}

function identifierAt(passage: Passage, detail: string, start: number, end: number): Signal {
  return { kind: 'identifier', detail, span: spanOf(passage, start, end) };
}

function candidateAt(passage: Passage, start: number, text: string): Candidate {
  const end = start + text.length;
  const { before, after } = sentenceAround(passage, start, end);
  return {
    text,
    cased: passage.cased.slice(start, end),
    sentence: before + text + after,
    before,
  };
}

function countDigits(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) if (isDigit(text.charCodeAt(at))) count++;
  return count;
}
