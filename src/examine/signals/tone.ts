import type { CompiledPolicy } from '../compile.ts';
import type { Span } from '../draft.ts';
import { tellingWords } from '../impression/telling.ts';
import type { DraftReading } from '../reading.ts';
import { isCertain } from '../tone/tone.ts';
import type { Signal } from './signal.ts';
import { placedIn, type Whole } from './whole.ts';

/** The tones of a draft, each at the words that carry it; its impression is asked where no word says it. */
export function readToneSignals(
  reading: DraftReading,
  { marks, suspicion }: Whole,
  { uses, impression }: CompiledPolicy,
): Signal[] {
  const said = marks.filter(isCertain);
  if (said.length > 0) return said.map((mark) => tone(mark, placedIn(reading, mark)));
  if (!suspicion || !impression || !isCertain(suspicion)) return [];
  const words = tellingWords(reading, suspicion.impression, 'harsh', uses, impression);
  return words ? [tone(suspicion, placedIn(reading, words))] : [];
}

interface Toned {
  label: string;
  named: boolean;
}

function tone({ label, named }: Toned, span: Span): Signal {
  return { kind: 'tone', detail: label === 'offensive' && named ? 'abuse' : label, span };
}
