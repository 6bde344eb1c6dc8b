import type { LexiconList } from '../lexicon/lexicon.ts';
import { openSparse, type SparseModel, type SparseModelFile } from '../model/sparse.ts';
import type { ClueKind } from './lists.ts';

/** Words by what they do in a sentence, and longer phrases in which they do nothing. */
export interface ToneLists {
  words: Readonly<Record<ClueKind, readonly string[]>>;
  harmless: Readonly<Partial<Record<ClueKind, readonly string[]>>>;
  /** Words by what they hint at, for the voice alone. */
  hints: Readonly<Record<string, readonly string[]>>;
}

/** What the reading of tone needs besides code. */
export interface ToneFile {
  lists: ToneLists;
  /** Absent until one is trained: then only the composition of sentences judges. */
  voice?: SparseModelFile;
}

/** The same, made ready. */
export interface OpenTone {
  kinds: readonly ClueKind[];
  hints: readonly string[];
  voice?: SparseModel;
}

export function openTone({ lists, voice }: ToneFile): OpenTone {
  return {
    kinds: kindsOf(lists),
    hints: Object.keys(lists.hints),
    ...(voice && { voice: openSparse(voice) }),
  };
}

/** A list's id in the lexicon; no pack's list can have one like it. */
export const listId = (kind: ClueKind) => `tone:${kind}`;
export const hintId = (kind: string) => `hint:${kind}`;

const kindsOf = ({ words }: ToneLists) => Object.keys(words) as ClueKind[];

/** What people hide behind signs and stars. */
const rude = new Set<ClueKind>([...(['slur', 'doubtful', 'vulgar'] as const)]);

/** They live in the lexicon with the packs' words: looking for them costs one pass for all. */
export function lexiconLists(lists: ToneLists): LexiconList[] {
  const clues = kindsOf(lists).map((kind) => ({
    id: listId(kind),
    words: lists.words[kind],
    except: lists.harmless[kind] ?? [],
    rude: rude.has(kind),
  }));
  const hints = Object.entries(lists.hints).map(([kind, words]) => ({ id: hintId(kind), words }));
  return [...clues, ...hints];
}
