import type { DraftReading, Reading } from '../reading.ts';
import type { Signal } from '../signals/signal.ts';
import type { Passage } from '../text/passage.ts';
import { stretchAt } from '../text/sentences.ts';
import { tokenFrom } from '../text/tokens.ts';
import type { ClueKind } from './lists.ts';
import { listId } from './tone-file.ts';

/** A word or phrase that matters to the tone. Offsets are in the normalised text. */
export interface Clue {
  kind: ClueKind;
  start: number;
  end: number;
  /** Its first and last token. */
  first: number;
  last: number;
  sentence: number;
  /** A person called by name. */
  named: boolean;
}

/** Who a person is, as a target; whoever is neither of the school nor known to be elsewhere is left out. */
const personKinds: Readonly<Record<string, ClueKind>> = {
  titled: 'colleague',
  class: 'pupil',
  'near-pupil': 'pupil',
  pupil: 'pupil',
  parent: 'parent',
  colleague: 'colleague',
  family: 'family',
  public: 'public',
};

/** What somebody named is to the tone, by sentence of the draft. */
export function placedPersons(
  { sentences }: DraftReading,
  persons: readonly Signal[],
): { kind: ClueKind; sentence: number }[] {
  const ends = sentences.slice(1).map(({ start }) => start);
  ends.push(Number.POSITIVE_INFINITY);
  return persons.flatMap(({ kind, detail, span }) => {
    const person = kind === 'person' ? personKinds[detail] : undefined;
    return person && span ? [{ kind: person, sentence: stretchAt(ends, span.start) }] : [];
  });
}

/** Everything in the draft that matters to the tone, in order. */
export function cluesOf(
  { matches, passage }: Reading,
  persons: readonly Signal[],
  kinds: readonly ClueKind[],
): Clue[] {
  const clues: Clue[] = [];
  for (const kind of kinds) {
    for (const { start, end } of matches.get(listId(kind)) ?? []) {
      clues.push(clueAt(passage, kind, start, end));
    }
  }
  for (const { detail, span } of persons.filter(({ kind }) => kind === 'person')) {
    const kind = personKinds[detail];
    if (!kind || !span) continue;
    const start = normalOffset(passage, span.start);
    const end = normalOffset(passage, span.end - 1) + 1;
    clues.push(clueAt(passage, kind, start, end, detail !== 'class' && detail !== 'near-pupil'));
  }
  return clues.sort((a, b) => a.start - b.start || b.end - a.end);
}

function clueAt(passage: Passage, kind: ClueKind, start: number, end: number, named = false): Clue {
  const first = tokenFrom(passage.tokens, start);
  const last = Math.max(first, tokenFrom(passage.tokens, end) - 1);
  return { kind, start, end, first, last, sentence: stretchAt(passage.sentenceEnds, start), named };
}

/** Where a unit of the draft's own text stands in the normalised one. */
function normalOffset({ starts }: Passage, original: number): number {
  if (!starts) return original;
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < original) low = middle + 1;
    else high = middle;
  }
  return low;
}
