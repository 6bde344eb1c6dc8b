import type { CompiledPolicy } from './compile.ts';
import type { Draft } from './draft.ts';
import type { Match } from './lexicon/matches.ts';
import { search } from './lexicon/search.ts';
import type { Keeper } from './once.ts';
import { isOwnList } from './school.ts';
import { linksIn } from './text/links.ts';
import { joinPassages, type Passage, readPassage } from './text/passage.ts';
import { sentencesOf, stretchAt } from './text/sentences.ts';

/** A text with what every signal needs to know about it, worked out once. */
export interface Reading extends Keeper {
  passage: Passage;
  /** Listed words found, by the id of their list. */
  matches: ReadonlyMap<string, readonly Match[]>;
}

/** A sentence read by itself: the same wherever it stands. */
export interface PlacedReading {
  sentence: Reading;
  /** Where it begins in the draft's own text. */
  start: number;
}

/** A draft as a whole, and by its sentences. */
export interface DraftReading extends Reading {
  draft: Draft;
  sentences: readonly PlacedReading[];
}

/**
 * The sentences of the draft examined last: those that are still there need not be read again. Belongs
 * to one editor, and lives no longer.
 */
export interface Memory {
  policy?: CompiledPolicy;
  sentences: ReadonlyMap<string, Reading>;
}

export const newMemory = (): Memory => ({ sentences: new Map() });

/** @param memory of the draft before; takes the sentences of this one instead. */
export function readDraft(
  draft: Draft,
  policy: CompiledPolicy,
  memory = newMemory(),
): DraftReading {
  const known = memory.policy === policy ? memory.sentences : newMemory().sentences;
  const kept = new Map<string, Reading>();
  const sentences = sentencesOf(draft.text).map(({ text, start }) => {
    const sentence = kept.get(text) ?? known.get(text) ?? readSentence(text, policy);
    kept.set(text, sentence);
    return { sentence, start };
  });
  memory.policy = policy;
  memory.sentences = kept;
  return asDraft(draft, sentences);
}

/** What only readers of the whole draft ask for is put together when they do. */
function asDraft(draft: Draft, sentences: readonly PlacedReading[]): DraftReading {
  let passage: Passage | undefined;
  let matches: Reading['matches'] | undefined;
  return {
    draft,
    sentences,
    kept: [],
    get passage() {
      passage ??= joinPassages(
        sentences.map(({ sentence, start }) => ({ passage: sentence.passage, start })),
      );
      return passage;
    },
    get matches() {
      matches ??= joinMatches(sentences);
      return matches;
    },
  };
}

function joinMatches(sentences: readonly PlacedReading[]): Map<string, Match[]> {
  const joined = new Map<string, Match[]>();
  let offset = 0;
  for (const { sentence } of sentences) {
    for (const [id, found] of sentence.matches) {
      const known = joined.get(id) ?? [];
      for (const { list, word, start, end } of found)
        known.push({ list, word, start: start + offset, end: end + offset });
      joined.set(id, known);
    }
    offset += sentence.passage.text.length;
  }
  return joined;
}

function readSentence(text: string, { lexicon, book }: CompiledPolicy): Reading {
  const passage = readPassage(text, book);
  const found = search(passage, lexicon);
  const links = found.length > 0 ? linksIn(passage.text) : [];
  const linkEnds = links.map(({ end }) => end);
  const matches = new Map<string, Match[]>();
  for (const match of found) {
    const id = lexicon.lists[match.list]?.id ?? '';
    const link = links[stretchAt(linkEnds, match.start)];
    if (link && link.start <= match.start && match.end <= link.end && !isOwnList(id)) continue;
    const known = matches.get(id);
    if (known) known.push(match);
    else matches.set(id, [match]);
  }
  return { passage, matches, kept: [] };
}
