import { forEachSentence } from '../each.ts';
import type { DraftReading, Reading } from '../reading.ts';
import { aimOf } from './aim.ts';
import type { Clue } from './clue.ts';
import { mayOpenQuotation, type Sentence } from './sentence.ts';

/** What the tone of a sentence takes from those around it. */
export type Around = Pick<Sentence, 'before' | 'beforeNamed' | 'line' | 'rest'>;

/** A quotation goes on for so many sentences at most. */
const quotationReach = 10;

/**
 * What stands around each harsh sentence; the same object as the last time where nobody is quoted and the
 * same person was spoken of.
 * @param persons the last that each sentence speaks of
 */
export function aroundHarsh(
  reading: DraftReading,
  harsh: readonly boolean[],
  persons: readonly (Clue | undefined)[],
): readonly (Around | undefined)[] {
  const { sentences } = reading;
  const quoting = eachQuoting(reading, {}, sentences);
  const ending = eachEnding(reading, {}, sentences);
  const around: (Around | undefined)[] = [];
  let person: Clue | undefined;
  let firstOfLine = 0;
  let isQuoting = false;
  for (let at = 0; at < sentences.length; at++) {
    isQuoting = quoting[at] || (isQuoting && firstOfLine < at);
    if (!harsh[at]) around.push(undefined);
    else around.push(isQuoting ? words(sentences, firstOfLine, at, person) : noWords(person));
    person = persons[at] ?? person;
    if (ending[at]) firstOfLine = at + 1;
  }
  return around;
}

const eachQuoting = forEachSentence((_, { passage }: Reading) => mayOpenQuotation(passage.text));
const eachEnding = forEachSentence((_, { passage }: Reading) => passage.text.includes('\n'));

function words(
  sentences: readonly Reading[],
  firstOfLine: number,
  at: number,
  person: Clue | undefined,
): Around {
  return {
    ...spokenOf(person),
    line: together(sentences.slice(firstOfLine, at)),
    rest: () => together(sentences.slice(at + 1, at + 1 + quotationReach)),
  };
}

const together = (sentences: readonly Reading[]) =>
  sentences.map(({ passage }) => passage.text).join('');

const known = new WeakMap<Clue, Around>();

function noWords(person: Clue | undefined): Around {
  if (!person) return nothing;
  const around = known.get(person) ?? { ...nothing, ...spokenOf(person) };
  known.set(person, around);
  return around;
}

const spokenOf = (person: Clue | undefined): Pick<Around, 'before' | 'beforeNamed'> => ({
  before: person ? aimOf(person) : 'nobody',
  beforeNamed: person?.named ?? false,
});

const nothing: Around = { ...spokenOf(undefined), line: '', rest: () => '' };
