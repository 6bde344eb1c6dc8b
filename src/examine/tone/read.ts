import type { ListUses } from '../list-uses.ts';
import { once } from '../once.ts';
import type { DraftReading, Reading } from '../reading.ts';
import type { Signal } from '../signals/signal.ts';
import { aimOf, isPerson, nobody, type Target } from './aim.ts';
import { type Clue, cluesIn, listedClues } from './clue.ts';
import type { ClueKind } from './clue-lists.ts';
import { compose, isHarsh } from './compose.ts';
import type { ToneMark } from './tone.ts';

/** What the words of a draft say of its tone. */
export interface Tones {
  marks: ToneMark[];
  /** What matters to the tone, by sentence. */
  clues: readonly (readonly Clue[])[];
}

/** @param seen the signals of other readers, by sentence */
export function readTone(
  reading: DraftReading,
  seen: readonly (readonly Signal[])[],
  uses: ListUses,
): Tones {
  const clues = reading.sentences.map((placed, index) => cluesIn(placed, seen[index] ?? [], uses));
  const harsh = reading.sentences.map(({ sentence }) => hasHarsh(sentence, uses).is);
  const marks: ToneMark[] = [];
  if (!harsh.includes(true)) return { marks, clues };
  const atSchool = clues.some((own) => own.some(isOfSchool)) || seen.some(speaksOfSchool);
  const anyone = anyoneOf(clues);
  const draft = reading.sentences.map(({ sentence }) => sentence.passage.text).join('');
  let lastSeen: Clue | undefined;
  let offset = 0;
  reading.sentences.forEach(({ sentence: { passage } }, index) => {
    const own = clues[index] ?? [];
    if (harsh[index]) {
      const found = compose({
        passage,
        draft,
        offset,
        clues: own,
        kinds: new Set(own.map(({ kind }) => kind)),
        before: lastSeen ? aimOf(lastSeen) : 'nobody',
        beforeNamed: lastSeen?.named ?? false,
        atSchool,
        anyone,
        question: passage.text.endsWith('?'),
      });
      marks.push(...found.map((mark) => ({ ...mark, sentence: index })));
    }
    lastSeen = own.findLast(isPerson) ?? lastSeen;
    offset += passage.text.length;
  });
  return { marks, clues };
}

/** Whether a sentence holds words that may make a tone: they are always listed ones. */
const hasHarsh = once((sentence: Reading, uses: ListUses) => ({
  is: listedClues(sentence, uses).some(isHarsh),
}));

const schoolKinds = new Set<ClueKind>(['pupil', 'parent', 'colleague', 'school', 'schoolTalk']);
const isOfSchool = ({ kind }: Clue) => schoolKinds.has(kind);
const speaksOfSchool = (seen: readonly Signal[]) => seen.some(({ kind }) => kind === 'school');

const targets = new Set<ClueKind>(['colleague', 'parent', 'pupil', 'school']);

function anyoneOf(clues: readonly (readonly Clue[])[]): Target {
  for (const own of clues) {
    const found = own.find(({ kind }) => targets.has(kind));
    if (found) return { aim: aimOf(found), named: found.named };
  }
  return nobody;
}
