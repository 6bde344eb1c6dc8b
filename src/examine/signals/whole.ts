import type { CompiledPolicy } from '../compile.ts';
import type { Span } from '../draft.ts';
import type { Impressions, Suspicion } from '../impression/impression.ts';
import type { DraftReading } from '../reading.ts';
import { spanOf } from '../text/normalise.ts';
import { readTone, type Tones } from '../tone/read.ts';
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
  const tones = judgesTone ? readTone(reading, signals, uses) : nothing;
  const marks = inOrder(tones.marks);
  if (!impression) return { marks, impressions: undefined, suspicion: undefined };
  const seen = { signals, marks: tones.marks };
  const impressions = impression.impressionsOf(reading, seen, uses);
  return {
    marks,
    impressions,
    suspicion: impression.suspect(impressions, tones.clues, reading.draft.role),
  };
}

const nothing: Tones = { marks: [], clues: () => [] };

function inOrder(bySentence: Tones['marks']): ToneMark[] {
  const marks: ToneMark[] = [];
  for (let sentence = 0; sentence < bySentence.length; sentence++)
    for (const mark of bySentence[sentence] ?? nowhere) marks.push({ ...mark, sentence });
  return marks;
}

const nowhere: readonly never[] = [];

/** The sentence's own words for a stretch of its normalised text. */
export function ownSpan(
  { sentences }: DraftReading,
  { sentence, start, end }: Span & { sentence: number },
): Span {
  const { passage } = sentences[sentence] ?? {};
  return passage ? spanOf(passage, start, end) : { start, end };
}
