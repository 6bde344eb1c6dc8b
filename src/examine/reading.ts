import type { CompiledPolicy } from './compile.ts';
import type { Draft } from './draft.ts';
import type { Match } from './lexicon/matches.ts';
import { search } from './lexicon/search.ts';
import { searchDisguised } from './lexicon/search-disguised.ts';
import { isOwnList } from './school.ts';
import { linksIn } from './text/links.ts';
import { type Passage, readPassage } from './text/passage.ts';
import { stretchAt } from './text/sentences.ts';

/** A draft with what every signal needs to know about it, worked out once. */
export interface Reading {
  draft: Draft;
  passage: Passage;
  /** Listed words found, by the id of their list. */
  matches: ReadonlyMap<string, readonly Match[]>;
}

export function readDraft(draft: Draft, { lexicon }: CompiledPolicy): Reading {
  const passage = readPassage(draft.text);
  const plain = search(passage, lexicon);
  const found = [...plain, ...unlike(plain, searchDisguised(passage, lexicon))];
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
  return { draft, passage, matches };
}

/** The disguised phrases that were not found as written too ("#AbbotsLea" is a name, joined or apart). */
function unlike(plain: readonly Match[], disguised: readonly Match[]): readonly Match[] {
  if (disguised.length === 0) return disguised;
  const key = ({ list, start }: Match) => `${list}:${start}`;
  const reach = new Map(plain.map((match) => [key(match), match.end]));
  return disguised.filter((match) => (reach.get(key(match)) ?? 0) < match.end);
}
