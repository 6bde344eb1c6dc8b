import type { DraftReading, Reading } from '../reading.ts';
import type { Signal } from '../signals/signal.ts';
import { aimOf, isPerson, nobody, type Target } from './aim.ts';
import { type Clue, cluesOf, placedPersons } from './clue.ts';
import { compose } from './compose.ts';
import type { ClueKind } from './lists.ts';
import type { Sentence } from './sentence.ts';
import { suspect } from './suspect.ts';
import type { ToneMark } from './tone.ts';
import type { OpenTone } from './tone-file.ts';

const schoolKinds = new Set<ClueKind>(['pupil', 'parent', 'colleague', 'school', 'schoolTalk']);

/** What the words of a draft say of its tone, and what the voice hears in all of it. */
export interface Tones {
  composed: ToneMark[];
  heard: ToneMark | undefined;
}

/** The tones of a draft; `persons` are the people already seen in it. */
export function readTone(reading: DraftReading, persons: readonly Signal[], tone: OpenTone): Tones {
  const { kinds, voice } = tone;
  const clues = cluesOf(reading, persons, kinds);
  const atSchool =
    clues.some(({ kind }) => schoolKinds.has(kind)) ||
    persons.some(({ kind }) => kind === 'school');
  const anyone = anyoneOf(clues);
  const marks: ToneMark[] = [];
  let lastSeen: Clue | undefined;
  for (let from = 0; from < clues.length; ) {
    const index = clues[from]?.sentence ?? 0;
    let to = from;
    while (clues[to]?.sentence === index) to++;
    const own = clues.slice(from, to);
    const sentence = sentenceOf(reading, own, index, lastSeen, atSchool, anyone);
    marks.push(...compose(sentence));
    lastSeen = own.findLast(isPerson) ?? lastSeen;
    from = to;
  }
  return {
    composed: marks,
    heard: voice && suspect(reading, placedPersons(reading, persons), clues, tone, voice),
  };
}

function sentenceOf(
  { passage }: Reading,
  clues: readonly Clue[],
  index: number,
  before: Clue | undefined,
  atSchool: boolean,
  anyone: Target,
): Sentence {
  const end = passage.sentenceEnds[index] ?? passage.text.length;
  return {
    passage,
    clues,
    kinds: new Set(clues.map(({ kind }) => kind)),
    before: before ? aimOf(before) : 'nobody',
    beforeNamed: before?.named ?? false,
    atSchool,
    anyone,
    question: passage.text.charAt(end - 1) === '?',
  };
}

const ofSchool = new Set<ClueKind>(['colleague', 'parent', 'pupil', 'school']);

function anyoneOf(clues: readonly Clue[]): Target {
  const found = clues.find(({ kind }) => ofSchool.has(kind));
  return found ? { aim: aimOf(found), named: found.named } : nobody;
}
