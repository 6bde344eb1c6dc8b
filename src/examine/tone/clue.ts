import type { Match } from '../lexicon/matches.ts';
import type { ListUses } from '../list-uses.ts';
import { once } from '../once.ts';
import type { Reading } from '../reading.ts';
import type { Signal } from '../signals/signal.ts';
import type { Passage } from '../text/passage.ts';
import { tokenFrom } from '../text/tokens.ts';
import type { ClueKind } from './lists.ts';

/** A word or phrase that matters to the tone. Offsets are in its sentence's normalised text. */
export interface Clue extends Pick<Match, 'start' | 'end' | 'first' | 'last'> {
  kind: ClueKind;
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

/** Everything in a sentence that matters to the tone, in order: listed words, and the people seen in it. */
export function cluesIn(
  sentence: Reading,
  seen: readonly Signal[],
  uses: ListUses,
): readonly Clue[] {
  const listed = listedClues(sentence, uses);
  const persons: Clue[] = [];
  for (const signal of seen) {
    const clue = personClue(sentence.passage, signal);
    if (clue) persons.push(clue);
  }
  if (persons.length === 0) return listed;
  return [...listed, ...persons].sort((a, b) => a.start - b.start || b.end - a.end);
}

const listedClues = once(({ found }: Reading, { clues }: ListUses): readonly Clue[] => {
  const listed: Clue[] = [];
  for (const { list, start, end, first, last } of found) {
    const kind = clues[list];
    if (kind) listed.push({ kind, start, end, first, last, named: false });
  }
  return listed;
});

function personClue(passage: Passage, { kind, detail, span }: Signal) {
  const person = kind === 'person' ? personKinds[detail] : undefined;
  if (!person || !span) return undefined;
  const start = normalOffset(passage, span.start);
  const end = normalOffset(passage, span.end - 1) + 1;
  const first = tokenFrom(passage.tokens, start);
  const last = Math.max(first, tokenFrom(passage.tokens, end) - 1);
  const named = detail !== 'class' && detail !== 'near-pupil';
  return { kind: person, start, end, first, last, named };
}

/** Where a unit of the sentence's own text stands in the normalised one. */
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
