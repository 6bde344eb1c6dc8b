import type { Span } from '../draft.ts';
import type { ListUses } from '../list-uses.ts';
import type { Who } from '../names/who/kinds.ts';
import type { DraftReading, Reading } from '../reading.ts';
import { spanOf } from '../text/normalise.ts';
import { classKey, form, nameKey } from './forms.ts';

/** Somebody whom the school lists; offsets are in the sentence's own text. */
export interface Listed extends Span {
  who: Who;
  /** Counts only in a draft that speaks of the school. */
  needsSchool: boolean;
}

/** How many words may stand between a name and the class it goes with. */
const reach = 4;

interface Word {
  name: string;
  group: string;
  start: number;
  end: number;
  /** Written as names are, or by somebody who writes no capitals at all. */
  isNameLike: boolean;
  /** Whether only a space or a hyphen lies between this word and the next. */
  touches: boolean;
}

/** Whose a way to write a name is. */
export type WhoIs = (form: string) => Who | undefined;

/** Finds everybody in each sentence of a draft whom a roster knows; offsets are in the sentence's own text. */
export type FindListed = (
  sentences: DraftReading['sentences'],
  uses: ListUses,
) => readonly (readonly Listed[])[];

/** Looks into each sentence once, as long as it stays in the draft. */
export function findListed(whoIs: WhoIs): FindListed {
  const known = new WeakMap<Reading, readonly Listed[]>();
  const listedOnce = (sentence: Reading) => {
    const listed = known.get(sentence) ?? listedIn(sentence, whoIs);
    known.set(sentence, listed);
    return listed;
  };
  return (sentences, uses) => {
    const isAtSchool = speaksOfSchool(sentences, uses);
    return sentences.map((sentence) => {
      const listed = listedOnce(sentence);
      return isAtSchool || !listed.some(needsSchool)
        ? listed
        : listed.filter((one) => !needsSchool(one));
    });
  };
}

const needsSchool = (one: Listed) => one.needsSchool;

function speaksOfSchool(
  sentences: DraftReading['sentences'],
  { ownNames, ownHandles, indirect }: ListUses,
): boolean {
  return sentences.some(({ found }) =>
    found.some(({ list }) => list === ownNames || list === ownHandles || list === indirect),
  );
}

/** Everybody in a sentence whom the roster knows, longest names first where two begin alike. */
function listedIn(reading: Reading, whoIs: WhoIs): readonly Listed[] {
  const words = wordsOf(reading);
  return words
    .flatMap((_, index) => {
      const found = named(words, index, whoIs) ?? withClass(words, index, whoIs);
      return found ? [found] : [];
    })
    .map((found) => ({ ...found, ...spanOf(reading.passage, found.start, found.end) }));
}

function wordsOf({ passage: { text, cased, tokens } }: Reading): Word[] {
  const isSmall = !/\p{Lu}/u.test(cased);
  return Array.from({ length: tokens.count }, (_, token) => {
    const start = tokens.starts[token] ?? 0;
    const end = tokens.ends[token] ?? 0;
    const word = text.slice(start, end).replace(/['’]s$/, '');
    const isCapital = /\p{Lu}/u.test(cased.charAt(start));
    const after = text.slice(end, tokens.starts[token + 1] ?? end);
    return {
      name: nameKey(word),
      group: groupIn(word, isCapital),
      start,
      end: start + word.length,
      isNameLike: isSmall || isCapital,
      touches: /^[ -]$/.test(after),
    };
  });
}

/** "9B" and "y5c" by their shape; "Willow" by its capital. */
function groupIn(word: string, isCapital: boolean): string {
  if (/^(?:y|yr)?\d{1,2}[a-z]{0,2}\d?$/.test(word)) return classKey(word);
  return isCapital && word.length > 2 ? classKey(word) : '';
}

const titles = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'sir', 'madam']);

function named(words: readonly Word[], index: number, whoIs: WhoIs): Listed | undefined {
  const [word, next] = [words[index], words[index + 1]];
  if (!word || word.name.length < 2) return undefined;
  if (next && word.touches && next.name.length > 1) {
    const span = { start: word.start, end: next.end };
    const titled = titles.has(word.name) && whoIs(form.titled(next.name));
    if (titled) return { ...span, who: titled, needsSchool: false };
    const full = whoIs(form.full(word.name, next.name));
    if (full) return { ...span, who: full, needsSchool: false };
    const plain = whoIs(form.near(`${word.name} ${next.name}`));
    if (plain) return { ...span, who: plain, needsSchool: true };
  }
  return undefined;
}

/** "Tom in 9B", "Amy in Willow", "TS (9B)", or a first name alone. */
function withClass(words: readonly Word[], index: number, whoIs: WhoIs): Listed | undefined {
  const word = words[index];
  if (!word?.isNameLike || word.name.length < 2) return undefined;
  const { name, start, end } = word;
  const groups = words
    .slice(Math.max(0, index - reach), index + reach + 1)
    .filter((other) => other.group && other !== word);
  for (const { group } of groups) {
    const known =
      whoIs(form.class(name, group)) ??
      (name.length === 2 ? whoIs(form.initials(name, group)) : undefined);
    if (known) return { start, end, who: known, needsSchool: false };
  }
  const alone = whoIs(form.near(name));
  return alone && { start, end, who: alone, needsSchool: true };
}
