import { forEachSentence } from '../each.ts';
import type { ListUses } from '../list-uses.ts';
import { once } from '../once.ts';
import type { DraftReading, Reading } from '../reading.ts';
import type { Signal } from '../signals/signal.ts';
import { aimOf, isPerson, nobody, type Target } from './aim.ts';
import { type Around, aroundHarsh } from './around.ts';
import { type Clue, cluesIn } from './clue.ts';
import { isHarsh, tonesOf } from './judge-clue.ts';
import type { ClueKind } from './lists.ts';
import type { SentenceMark } from './tone.ts';

/** What the words of a draft say of its tone. */
export interface Tones {
  /** By sentence; of most there are none. */
  marks: readonly (readonly SentenceMark[] | undefined)[];
  /** What matters to the tone, by sentence. */
  clues(): readonly (readonly Clue[])[];
}

/** @param seen the signals of other readers, by sentence */
export function readTone(
  reading: DraftReading,
  seen: readonly (readonly Signal[])[],
  uses: ListUses,
): Tones {
  const { sentences } = reading;
  const clues = () => eachClues(reading, { uses }, sentences, seen);
  const harsh = eachHarsh(reading, { uses }, sentences);
  if (!harsh.includes(true)) return { marks: [], clues };
  const all = clues();
  const atSchool = eachAtSchool(reading, {}, all, seen).includes(true);
  const target = eachTarget(reading, {}, all).find((one) => one !== undefined);
  const { aim, named } = target ?? nobody;
  const marks = eachMarks(
    reading,
    { atSchool, aim, named },
    sentences,
    all,
    aroundHarsh(reading, harsh, eachLastPerson(reading, {}, all)),
  );
  return { marks, clues };
}

const eachClues = forEachSentence(
  ({ uses }: { uses: ListUses }, sentence: Reading, seen: readonly Signal[]) =>
    cluesIn(sentence, seen, uses),
);

/** Whether a sentence holds words that may make a tone: they are always listed ones. */
const eachHarsh = forEachSentence(({ uses }: { uses: ListUses }, { found }: Reading) =>
  found.some(({ list }) => isHarsh(uses.clues[list])),
);

const eachLastPerson = forEachSentence((_, clues: readonly Clue[]) => clues.findLast(isPerson));

/** What a draft says of the school, anywhere. */
type Elsewhere = Target & { atSchool: boolean };

const eachMarks = forEachSentence(
  (
    { atSchool, aim, named }: Elsewhere,
    sentence: Reading,
    clues: readonly Clue[],
    around: Around | undefined,
  ): readonly SentenceMark[] | undefined => {
    if (!around) return undefined;
    const { passage } = sentence;
    const marks = tonesOf({
      ...around,
      passage,
      clues,
      kinds: new Set(clues.map(({ kind }) => kind)),
      atSchool,
      anyone: { aim, named },
      question: passage.text.endsWith('?'),
    });
    return asBefore(sentence, marks);
  },
);

/** The very list of the last time where it says the same, so that nothing else is worked out anew for it. */
function asBefore(sentence: Reading, marks: readonly SentenceMark[]): readonly SentenceMark[] {
  const last = lastMarks(sentence);
  const isSame =
    last.marks.length === marks.length && JSON.stringify(last.marks) === JSON.stringify(marks);
  if (!isSame) last.marks = marks;
  return last.marks;
}

const lastMarks = once((_: Reading): { marks: readonly SentenceMark[] } => ({ marks: [] }));

const schoolKinds = new Set<ClueKind>(['pupil', 'parent', 'colleague', 'school', 'schoolTalk']);
const isOfSchool = ({ kind }: Clue) => schoolKinds.has(kind);
const eachAtSchool = forEachSentence(
  (_, clues: readonly Clue[], seen: readonly Signal[]) =>
    clues.some(isOfSchool) || seen.some(({ kind }) => kind === 'school'),
);

const targets = new Set<ClueKind>(['colleague', 'parent', 'pupil', 'school']);

const eachTarget = forEachSentence((_, clues: readonly Clue[]): Target | undefined => {
  const found = clues.find(({ kind }) => targets.has(kind));
  return found && { aim: aimOf(found), named: found.named };
});
