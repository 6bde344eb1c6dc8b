import type { CompiledPolicy } from '../compile.ts';
import type { Span } from '../draft.ts';
import { type Impressions, impressionsOf } from '../impression/impression.ts';
import type { DraftReading } from '../reading.ts';
import { spanOf } from '../text/passage.ts';
import { readTone } from '../tone/read.ts';
import { type Suspicion, suspect } from '../tone/suspect.ts';
import type { ToneMark } from '../tone/tone.ts';
import type { Signal } from './signal.ts';

/** What shows only in a draft as a whole. */
export interface Whole {
  /** The tones that words carry. */
  marks: readonly ToneMark[];
  /** None without a model. */
  impressions: Impressions | undefined;
  suspicion: Suspicion | undefined;
}

/** @param signals of the other readers, by sentence */
export function readWhole(
  reading: DraftReading,
  signals: readonly (readonly Signal[])[],
  { uses, impression, judgesTone }: CompiledPolicy,
): Whole {
  const { marks, clues } = judgesTone ? readTone(reading, signals, uses) : nothing;
  if (!impression) return { marks, impressions: undefined, suspicion: undefined };
  const impressions = impressionsOf(reading, { signals, marks }, uses, impression);
  return { marks, impressions, suspicion: suspect(impressions, clues) };
}

const nothing = { marks: [], clues: [] };

/** The draft's own words for a stretch of one of its sentences' normalised text. */
export function placedIn(
  { sentences }: DraftReading,
  { sentence: index, start, end }: Span & { sentence: number },
): Span {
  const { sentence, start: by = 0 } = sentences[index] ?? {};
  const span = sentence ? spanOf(sentence.passage, start, end) : { start, end };
  return { start: span.start + by, end: span.end + by };
}
