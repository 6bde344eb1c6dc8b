import type { CompiledPolicy } from '../../compile.ts';
import type { Reading } from '../../reading.ts';
import { isDigit } from '../../text/characters.ts';
import { spanOf } from '../../text/normalise.ts';
import { type Passage, sentenceAround } from '../../text/passage.ts';
import type { Tokens } from '../../text/tokens.ts';
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
  if (!/[\d@]/.test(passage.text)) return [];
  const found = emailsIn(passage, policy).map(({ start, end }) =>
    identifierAt(passage, 'email', start, end),
  );
  const starts = possibleStarts(passage);
  if (starts.length === 0) return found;
  const digits = countDigits(passage.text);
  for (const kind of identifiers) {
    if (digits >= kind.digits) found.push(...readKind(kind, starts, passage, policy));
  }
  return found;
}

function readKind(
  kind: Identifier,
  starts: readonly number[],
  passage: Passage,
  policy: CompiledPolicy,
): Signal[] {
  const found: Signal[] = [];
  let read = 0;
  for (const start of starts) {
    if (start < read) continue;
    kind.pattern.lastIndex = start;
    const text = kind.pattern.exec(passage.text)?.[0];
    if (text === undefined || !kind.accepts(candidateAt(passage, start, text), policy)) continue;
    read = start + text.length;
    found.push(identifierAt(passage, kind.detail, start, read));
  }
  return found;
}

/** Words with a digit and the words before them, with the sign that a telephone number may begin with. */
function possibleStarts({ text, tokens }: Passage): number[] {
  const found: number[] = [];
  for (let token = 0; token < tokens.count; token++) {
    if (!hasDigit(text, tokens, token) && !hasDigit(text, tokens, token + 1)) continue;
    const start = tokens.starts[token] ?? 0;
    const sign = text.charAt(start - 1);
    if (sign === '+' || sign === '(') found.push(start - 1);
    found.push(start);
  }
  return found;
}

function hasDigit(text: string, { count, starts, ends }: Tokens, token: number): boolean {
  if (token >= count) return false;
  const end = ends[token] ?? 0;
  for (let at = starts[token] ?? 0; at < end; at++) if (isDigit(text.charCodeAt(at))) return true;
  return false;
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
