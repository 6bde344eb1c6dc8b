import type { LexiconList } from '../lexicon/lexicon.ts';
import { hashFeature, type LinearModel, type LinearModelFile, openModel } from '../model/linear.ts';

/** What the reading of topics needs besides code. */
export interface TopicFile {
  /** Words and phrases by the kind of thing they speak of. */
  words: Readonly<Record<string, readonly string[]>>;
  /** Absent until one is trained. */
  model?: LinearModelFile;
}

/** A kind of thing, as features know it. */
export interface Kind {
  /** The id of its list in the lexicon. */
  list: string;
  hash: number;
}

/** The same, made ready. */
export interface OpenTopics {
  kinds: readonly Kind[];
  model?: LinearModel;
}

export function openTopics({ words, model }: TopicFile): OpenTopics {
  const kinds = Object.keys(words).map((name) => ({
    list: topicListId(name),
    hash: hashFeature(name),
  }));
  return { kinds, ...(model && { model: openModel(model) }) };
}

/** A list's id in the lexicon; no pack's list can have one like it. */
const topicListId = (kind: string) => `topic:${kind}`;

export function topicLists(words: TopicFile['words']): LexiconList[] {
  return Object.entries(words).map(([kind, list]) => ({ id: topicListId(kind), words: list }));
}
