import type { CompiledPolicy } from '../compile.ts';
import { foundOf, type Reading } from '../reading.ts';
import { isUpper } from '../text/characters.ts';
import { spanOf } from '../text/normalise.ts';
import { casedWord, type Passage, word } from '../text/passage.ts';
import { tokenFrom } from '../text/tokens.ts';
import type { Signal } from './signal.ts';

/** A run of tokens that reads as a school's name ("St Mary's Primary School"). */
interface SchoolName {
  first: number;
  last: number;
}

const schoolWords = new Set(
  'school primary academy high college infants infant juniors junior nursery grammar comprehensive secondary prep'.split(
    ' ',
  ),
);
/** Small words inside a school's name, and the short form of "Saint". */
const nameLinks = new Set(['of', 'the', 'and', 'st', 'on', 'in', 'for']);
/** Begins a sentence with a capital, or a school's title without being its name. */
const notAName = new Set(
  'my our your their his her this that the a an i high primary junior infant secondary nursery grammar prep school after old new special'.split(
    ' ',
  ),
);
/** Words that may stand between the cue and the name: "here at the wonderful St Mary's". */
const wordsBetween = 3;

/** A school that the writer calls their own, whether or not the policy knows it. */
export function readOwnSchool(reading: Reading, { uses }: CompiledPolicy): Signal[] {
  const { passage } = reading;
  const before = foundOf(reading, uses.oursBefore);
  const after = foundOf(reading, uses.oursAfter);
  if (before.length === 0 && after.length === 0) return [];
  if (foundOf(reading, uses.theirs).length > 0) return [];
  return schoolNames(passage)
    .filter(
      ({ first, last }) =>
        before.some((cue) => leadsTo(cue.end, first)) || after.some((cue) => follows(cue, last)),
    )
    .map(({ first, last }) => ({
      kind: 'school',
      detail: 'own',
      span: spanOf(passage, passage.tokens.starts[first] ?? 0, passage.tokens.ends[last] ?? 0),
    }));

  function leadsTo(cueEnd: number, first: number): boolean {
    const next = tokenFrom(passage.tokens, cueEnd);
    return next <= first && first - next <= wordsBetween;
  }
  function follows(cue: { start: number }, last: number): boolean {
    const distance = tokenFrom(passage.tokens, cue.start) - last;
    return distance > 0 && distance <= wordsBetween;
  }
}

function schoolNames(passage: Passage): SchoolName[] {
  const found: SchoolName[] = [];
  for (let token = 1; token < passage.tokens.count; token++) {
    if (!schoolWords.has(word(passage, token)) || !isCapitalised(passage, token)) continue;
    const first = nameStart(passage, token, found.at(-1)?.last ?? -1);
    if (first === token) continue;
    const last = nameEnd(passage, token);
    found.push({ first, last });
    token = last;
  }
  return found;
}

/** Back over the words of the name, to the first that is one. */
function nameStart(passage: Passage, token: number, floor: number): number {
  let first = token;
  let at = token - 1;
  while (at > floor && token - at <= 5 && isNear(passage, at)) {
    const text = word(passage, at);
    const named = isCapitalised(passage, at);
    if (!named && !nameLinks.has(text)) break;
    if (named && !notAName.has(text)) first = at;
    at--;
  }
  return first;
}

function nameEnd(passage: Passage, token: number): number {
  let last = token;
  while (isNear(passage, last) && isCapitalised(passage, last + 1)) {
    if (!schoolWords.has(word(passage, last + 1))) break;
    last++;
  }
  return last;
}

/** Only spaces, or the full stop of "St.", stand between this token and the next. */
function isNear(passage: Passage, token: number): boolean {
  const { tokens, text } = passage;
  return /^\.? ?$/.test(text.slice(tokens.ends[token], tokens.starts[token + 1]));
}

function isCapitalised(passage: Passage, token: number): boolean {
  return isUpper(casedWord(passage, token).charCodeAt(0));
}
