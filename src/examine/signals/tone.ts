import type { CompiledPolicy } from '../compile.ts';
import type { Span } from '../draft.ts';
import type { DraftReading } from '../reading.ts';
import { isCertain } from '../tone/tone.ts';
import type { Placed } from './signal.ts';
import { ownSpan, type Whole } from './whole.ts';

/** The tones of a draft, each at the words that carry it; its impression is asked where no word says it. */
export function readToneSignals(
  reading: DraftReading,
  { marks, suspicion }: Whole,
  { uses, impression }: CompiledPolicy,
): Placed[] {
  const said = marks.filter(isCertain);
  if (said.length > 0) return said.map((mark) => tone(mark, reading, mark));
  if (!suspicion || !impression || !isCertain(suspicion)) return [];
  const words = impression.attributedWords(reading, suspicion.impression, 'harsh', uses);
  return words ? [tone(suspicion, reading, words)] : [];
}

interface Toned {
  label: string;
  named: boolean;
}

function tone(
  { label, named }: Toned,
  reading: DraftReading,
  words: Span & { sentence: number },
): Placed {
  const detail = label === 'offensive' && named ? 'abuse' : label;
  const signal = { kind: 'tone' as const, detail, span: ownSpan(reading, words) };
  return { sentence: words.sentence, signal };
}
