import type { LexiconList } from '../lexicon/lexicon.ts';
import type { ClueKind } from './lists.ts';

/** Words by what they do in a sentence, and longer phrases in which they do nothing. */
export interface ToneLists {
  words: Readonly<Record<ClueKind, readonly string[]>>;
  harmless: Readonly<Partial<Record<ClueKind, readonly string[]>>>;
}

/** No pack's list can have an id like it. */
const prefix = 'tone:';

export function clueOfList(id: string): ClueKind | undefined {
  return id.startsWith(prefix) ? (id.slice(prefix.length) as ClueKind) : undefined;
}

/** What people hide behind signs and stars. */
const rude = new Set<ClueKind>(['slur', 'doubtful', 'vulgar']);

/** They live in the lexicon with the packs' words: looking for them costs one pass for all. */
export function clueLists({ words, harmless }: ToneLists): LexiconList[] {
  return (Object.keys(words) as ClueKind[]).map((kind) => ({
    id: prefix + kind,
    words: words[kind],
    except: harmless[kind] ?? [],
    rude: rude.has(kind),
  }));
}
