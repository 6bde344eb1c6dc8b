import type { CompiledPolicy } from './compile.ts';
import type { Draft } from './draft.ts';
import type { Match } from './lexicon/matches.ts';
import { search } from './lexicon/search.ts';
import type { Keeper } from './once.ts';
import { sentencesAfter } from './reread.ts';
import { isOwnList } from './school.ts';
import { linksIn } from './text/links.ts';
import { type Passage, readPassage } from './text/passage.ts';
import { stretchAt } from './text/sentences.ts';

/** A sentence with what every signal needs to know about it, worked out once: the same wherever it stands. */
export interface Reading extends Keeper {
  /** As the writer wrote it. */
  original: string;
  passage: Passage;
  /** Listed words found, in order. */
  found: readonly Match[];
}

export interface PlacedReading {
  sentence: Reading;
  /** Where it begins in the draft's own text. */
  start: number;
}

/** A draft by its sentences, one at least. */
export interface DraftReading {
  draft: Draft;
  sentences: readonly PlacedReading[];
}

/**
 * The sentences of the draft examined last: those that are still there need not be read again. Belongs
 * to one editor, and lives no longer.
 */
export interface Memory {
  policy?: CompiledPolicy;
  text: string;
  sentences: readonly PlacedReading[];
}

export const newMemory = (): Memory => ({ text: '', sentences: [] });

/** @param memory of the draft before; takes the sentences of this one instead. */
export function readDraft(
  draft: Draft,
  policy: CompiledPolicy,
  memory = newMemory(),
): DraftReading {
  const known = memory.policy === policy ? memory : newMemory();
  const sentences = sentencesAfter(known, draft.text, (text) => readSentence(text, policy));
  memory.policy = policy;
  memory.text = draft.text;
  memory.sentences = sentences;
  return { draft, sentences };
}

function readSentence(text: string, { lexicon, book }: CompiledPolicy): Reading {
  const passage = readPassage(text, book);
  const found = search(passage, lexicon);
  const links = found.length > 0 ? linksIn(passage.text) : [];
  if (links.length === 0) return { original: text, passage, found, kept: [] };
  const linkEnds = links.map(({ end }) => end);
  const said = found.filter(({ list, start, end }) => {
    const link = links[stretchAt(linkEnds, start)];
    const isInLink = link && link.start <= start && end <= link.end;
    return !isInLink || isOwnList(lexicon.lists[list]?.id ?? '');
  });
  return { original: text, passage, found: said, kept: [] };
}

/** What was found of one list in a sentence, in order. */
export function foundOf({ found }: Reading, list: number): readonly Match[] {
  return found.some((match) => match.list === list)
    ? found.filter((match) => match.list === list)
    : nothing;
}

const nothing: readonly Match[] = [];

/** Where in its draft each sentence ends, in order. */
export function endsOf({ draft, sentences }: DraftReading): number[] {
  return [...sentences.slice(1).map(({ start }) => start), draft.text.length];
}
