import { hashFeature } from '../model/hash.ts';
import { isFirstName, isSurname, kind } from './kinds.ts';
import { type NameSpan, spanOfTokens } from './name-spans.ts';
import type { Table } from './table.ts';
import type { Who } from './who/kinds.ts';
import { wordSet } from './word-set.ts';
import { gap, shape, type WordsInView, wordAt } from './words-in-view.ts';

/** A name and who it is, both told by the words beside it. */
export interface Told extends NameSpan {
  who: Who;
}

const kin = wordSet(
  'son daughter niece nephew grandson granddaughter husband hubby wife partner brother sister cousin youngest eldest oldest ' +
    'mate bestie',
);
export const mine = wordSet('my our');
/** Who comes to school for a child. */
const childsOwn = wordSet(
  'mum mam mom mummy mammy mums dad daddy dads parent parents nan nana granny gran carer carers',
);
const staff = wordSet(
  'head headteacher deputy senco sendco ta lsa hlta ect nqt caretaker colleague mentor cook cleaner receptionist librarian technician',
);
const into = wordSet('in from');
const year = wordSet('year yr y');
const the = hashFeature('the');
const reception = hashFeature('reception');
const family = wordSet(
  'family brothers sisters twins boys girls lads kids boy girl lad lass child kid clan tribe lot woman man bloke',
);
/** What may have a capital before "in Year 4" and is nobody. */
const notNamed = wordSet(
  "i i'm im i've ive i'll he she they you we're the this that it we my our" +
    '  in on at and but so year monday tuesday wednesday thursday friday saturday sunday christmas easter ' +
    'english maths science school everyone everybody kids children pupils students parents teacher teachers half all some got had ' +
    'taught covering back set period only just poor lovely bless love loving french spanish german welsh art music drama history ' +
    'geography someone two three four five new last first well proud not dear good great thank thanks teaching helping working done saw meet met ' +
    'assembly part parts boys girls lads supply cover bubble covid',
);

/** Names told by the words beside them: with a class, own kin, families. No model is needed. */
export function toldNames(view: WordsInView, known: Table | undefined): Told[] {
  const found: Told[] = [];
  for (let token = 0; token < view.count; token++) {
    if (!isCapitalised(view, token)) continue;
    const told =
      inClass(view, token) ??
      ofOwn(view, token) ??
      ofChild(view, token) ??
      ofFamily(view, token, known);
    if (told) found.push(told);
  }
  return found;
}

/** "Jayden in 9B", "J.S. from Year 4", "Kai (Y6)" */
function inClass(view: WordsInView, token: number): Told | undefined {
  const { words, gaps } = view;
  const isBeside =
    gaps[token + 1] === gap.bracket
      ? isClass(view, token + 1)
      : into.has(words[token + 1] ?? 0) && isClass(view, token + 2);
  if (!isBeside) return undefined;
  const first = firstOfName(view, token);
  const isLetter = view.shapes[token] === shape.initial && first === token;
  if (isLetter || mine.has(wordAt(view, first - 1))) return undefined;
  return { ...spanOfTokens(view, first, token), who: 'pupil' };
}

/** Where a name begins that ends here: "Ellie Marsden", "Daisy-Mae", "J.S." */
function firstOfName(view: WordsInView, last: number): number {
  let first = last;
  while (goesOnFrom(view, first - 1)) first--;
  return first;
}

function goesOnFrom(view: WordsInView, token: number): boolean {
  if (!isCapitalised(view, token) || view.owns[token] === 1) return false;
  const after = view.gaps[token + 1];
  const isInitial = view.shapes[token] === shape.initial;
  return (
    after === gap.space ||
    after === gap.hyphen ||
    (isInitial && (after === gap.dot || after === gap.sentence))
  );
}

function isClass({ words, shapes, text, starts, ends }: WordsInView, token: number): boolean {
  const word = words[token] ?? 0;
  if (year.has(word)) return shapes[token + 1] === shape.digits;
  if (shapes[token] !== shape.digits) return word === reception;
  const written = text.slice(starts[token], ends[token]);
  return /^(?:(?:y|yr|year)\d{1,2}|p\d|\d{1,2}[a-z]{1,2})$/.test(written);
}

/** "my daughter Ella", "our head Sarah", "Sarah, our head" */
function ofOwn(view: WordsInView, token: number): Told | undefined {
  if (mine.has(wordAt(view, token + 1)) && staff.has(wordAt(view, token + 2)))
    return { ...spanOfTokens(view, token, token), who: 'colleague' };
  const before = wordAt(view, token - 1);
  const isMine = mine.has(wordAt(view, token - 2)) || mine.has(wordAt(view, token - 3));
  if (!isMine) return undefined;
  const span = spanOfTokens(view, token, token);
  if (kin.has(before)) return { ...span, who: 'family' };
  return staff.has(before) && view.kinds[token] !== kind.ordinary
    ? { ...span, who: 'colleague' }
    : undefined;
}

/** "Tyler's mum", of a child whom the writer does not call their own */
function ofChild(view: WordsInView, token: number): Told | undefined {
  const { words, owns, kinds } = view;
  if (owns[token] !== 1 || !childsOwn.has(words[token + 1] ?? 0)) return undefined;
  const of = kinds[token] ?? 0;
  const isName = isFirstName(of) || of === kind.surname || of === kind.unknown;
  const isOwn = [1, 2, 3].some((far) => mine.has(wordAt(view, token - far)));
  if (!isName || isOwn) return undefined;
  return { ...spanOfTokens(view, firstOfName(view, token), token), who: 'pupil' };
}

const plural =
  /^[a-z]{3,}(?:son|ham|ley|ton|er|man|ez|ski|kin|ins|wood|field|ford|bell|low|way|ell|is|iss|atel|han|ing|ur|ott|art)s$/;

/** "the Hendersons", "the Okafor family" */
function ofFamily(view: WordsInView, token: number, known: Table | undefined): Told | undefined {
  const { words, kinds, text, starts, ends } = view;
  if (wordAt(view, token - 1) !== the) return undefined;
  const [start, end] = [starts[token] ?? 0, ends[token] ?? 0];
  const of = kinds[token] ?? 0;
  const isOdd = of !== kind.ordinary && of !== kind.thing;
  const isFamily = isOdd && family.has(words[token + 1] ?? 0);
  const isPlural =
    (of === kind.unknown && plural.test(text.slice(start, end))) ||
    (known !== undefined &&
      text.endsWith('s', end) &&
      isSurname(known, hashFeature(text, 0, start, end - 1)));
  return isFamily || isPlural ? { ...spanOfTokens(view, token, token), who: 'other' } : undefined;
}

function isCapitalised({ shapes, words }: WordsInView, token: number): boolean {
  if (token < 0) return false;
  const form = shapes[token];
  const isWritten = form === shape.capital || form === shape.initial || form === shape.mixed;
  return isWritten && !notNamed.has(words[token] ?? 0);
}
