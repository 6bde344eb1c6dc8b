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

/** Sentences in order, and where in the draft's own text each begins. */
export interface Sentences {
  sentences: readonly Reading[];
  starts: readonly number[];
}

/** A draft by its sentences, one at least. */
export interface DraftReading extends Sentences, Keeper {
  draft: Draft;
}

/**
 * The sentences of the draft examined last: those that are still there need not be read again. Belongs
 * to one editor, and lives no longer.
 */
export interface ReadingCache extends Sentences, Keeper {
  policy: CompiledPolicy | undefined;
  text: string;
}

export const newReadingCache = (): ReadingCache => ({
  policy: undefined,
  text: '',
  sentences: [],
  starts: [],
  kept: [],
});

/** @param cache of the draft before; takes the sentences of this one instead. */
export function readDraft(
  draft: Draft,
  policy: CompiledPolicy,
  cache = newReadingCache(),
): DraftReading {
  if (cache.policy !== policy) Object.assign(cache, { ...newReadingCache(), policy });
  const read = (text: string) => readSentence(text, policy);
  const { sentences, starts } = sentencesAfter(cache, draft.text, read);
  cache.text = draft.text;
  cache.sentences = sentences;
  cache.starts = starts;
  return { draft, sentences, starts, kept: cache.kept };
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

/** The sentence that this offset in the draft's own text lies in, by its place; behind the end, the last. */
export function sentenceAt({ starts }: Sentences, offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
