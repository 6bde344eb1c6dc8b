import { word } from '../text/passage.ts';
import type { Clue } from './clue.ts';
import type { ClueKind } from './lists.ts';
import type { Sentence } from './sentence.ts';
import type { Aim } from './tone.ts';

/** Whom a word is meant for, and whether they are called by name. */
export interface Target {
  aim: Aim;
  named: boolean;
}

const aims: Partial<Record<ClueKind, Aim>> = {
  pupil: 'pupil',
  kids: 'pupil',
  parent: 'parent',
  colleague: 'colleague',
  school: 'school',
  group: 'group',
  family: 'family',
  public: 'public',
  thing: 'thing',
  people: 'nobody',
  you: 'nobody',
  third: 'nobody',
  self: 'self',
};

export const nobody: Target = { aim: 'nobody', named: false };
const self: Target = { aim: 'self', named: false };

const isTarget = ({ kind }: Clue) => aims[kind] !== undefined;

const prepositions = new Set('at in of from with on to for by near like about than'.split(' '));
/** Words that begin another subject, unless a preposition leads to them. */
const openers = new Set(
  'the this that these those my our it i we he she they a an his her their your you because but so while when if and or then yet'.split(
    ' ',
  ),
);
const copulas = new Set(
  "is are was were be been being am isn't aren't 's look looks looked act acts acted acting seem seems behave behaved stink stinks has have had got get gets can could would will should must might all just".split(
    ' ',
  ),
);

/** Whom a quality is said of: "lazy parents", "the head is useless", "you absolute …". */
export function subjectOf(sentence: Sentence, clue: Clue, loose: boolean): Target {
  const after = nextTarget(sentence, clue, loose ? 3 : 2);
  if (after?.kind === 'group' && selfSpeaks(sentence, clue)) return self;
  if (after && after.kind !== 'self' && after.kind !== 'third' && after.kind !== 'you') {
    return targetOf(sentence, after);
  }
  const subject = subjectBefore(sentence, clue, loose);
  if (subject) return targetOf(sentence, subject);
  if (!loose) return nobody;
  const near = nextTarget(sentence, clue, 6);
  return near ? targetOf(sentence, near) : nobody;
}

/** "I am the stupidest woman in Norfolk". */
function selfSpeaks({ clues }: Sentence, clue: Clue): boolean {
  return clues.some(
    ({ kind, last }) => kind === 'self' && last < clue.first && clue.first - last <= 4,
  );
}

/** Whom a verb is turned on: "I hate …", "kill …". */
export function objectOf(sentence: Sentence, clue: Clue, reach = 6): Target {
  const object = nextTarget(sentence, clue, reach);
  return object ? targetOf(sentence, object) : nobody;
}

/** The nearest person or thing before the clue, whatever stands between. */
export function nearestBefore(sentence: Sentence, clue: Clue): Target {
  const found = sentence.clues.filter((other) => isTarget(other) && other.last < clue.first);
  const person = found.findLast(({ kind }) => kind !== 'self' && kind !== 'thing');
  return person ? targetOf(sentence, person) : nobody;
}

function nextTarget({ clues, passage }: Sentence, clue: Clue, reach: number): Clue | undefined {
  return clues.find(
    (other) =>
      isTarget(other) &&
      (other.first > clue.last || overlaps(other, clue)) &&
      other.first - clue.last <= reach &&
      !/[,;:.!?(]/.test(passage.text.slice(clue.end, Math.max(clue.end, other.start))),
  );
}

const overlaps = (other: Clue, clue: Clue) =>
  other.kind === 'group' && other.start < clue.end && other.end > clue.start;

function subjectBefore(sentence: Sentence, clue: Clue, loose: boolean): Clue | undefined {
  const reach = loose ? 16 : 12;
  const found = sentence.clues.filter(
    (other) => isTarget(other) && other.last < clue.first && clue.first - other.last <= reach,
  );
  return found.findLast(
    (other) => (loose || !isAside(sentence, other)) && isSaidOf(sentence, other, clue),
  );
}

/** "pay for teachers is …", "parents at our school are …": not what the sentence is about. */
const asides = new Set('at in from with on to for by near about than'.split(' '));

function isAside({ passage }: Sentence, { first }: Clue): boolean {
  return asides.has(word(passage, first - 1));
}

/** Whether nothing between the two begins another subject before the verb. */
function isSaidOf({ passage }: Sentence, target: Clue, clue: Clue): boolean {
  // "a film this week, lazy get": that is not said of the week.
  const isApart = target.kind === 'thing' && passage.text[target.end] === ',';
  const isNext = clue.first === target.last + 1 && !isApart;
  let verb = isNext || /['’](?:s|re|m)$/.test(word(passage, target.last));
  for (let token = target.last + 1; token < clue.first; token++) {
    const text = word(passage, token);
    if (copulas.has(text)) verb = true;
    else if (!verb && openers.has(text) && !prepositions.has(word(passage, token - 1)))
      return false;
  }
  if (target.kind === 'you') return true;
  return verb;
}

/** Pronouns and vague people mean whoever was spoken of last; beside a group they mean the group. */
function targetOf(sentence: Sentence, target: Clue): Target {
  if (target.kind === 'self') return self;
  if (target.kind === 'kids' && !sentence.atSchool) return { aim: 'family', named: false };
  if (target.kind !== 'you' && target.kind !== 'third' && target.kind !== 'people') {
    return { aim: aims[target.kind] ?? 'nobody', named: target.named };
  }
  if (sentence.kinds.has('group')) return { aim: 'group', named: false };
  const spokenOf = sentence.clues.findLast(
    (other) => other.last < target.first && isPerson(other) && other !== target,
  );
  if (spokenOf) return targetOf(sentence, spokenOf);
  return target.kind === 'people' ? nobody : { aim: sentence.before, named: sentence.beforeNamed };
}

const persons = new Set<ClueKind>(['pupil', 'parent', 'colleague', 'group', 'family', 'public']);

export const isPerson = ({ kind }: Clue) => persons.has(kind);
export const aimOf = ({ kind }: Clue): Aim => aims[kind] ?? 'nobody';
