import type { CompiledPolicy } from '../compile.ts';
import type { DraftReading } from '../reading.ts';
import { spanOf } from '../text/passage.ts';
import { readTone } from '../tone/read.ts';
import { isCertain, type ToneMark } from '../tone/tone.ts';
import type { Signal } from './signal.ts';

/**
 * The tones of a draft, each at the words that carry it; the voice is asked where no word says it.
 * `seen` are the signals of the other readers.
 */
export function readToneSignals(
  reading: DraftReading,
  seen: readonly Signal[],
  { tone }: CompiledPolicy,
): Signal[] {
  if (!tone) return [];
  const { composed, heard } = readTone(reading, seen, tone);
  const said = composed.filter(isCertain);
  const certain = said.length === 0 && heard && isCertain(heard) ? [heard] : said;
  return certain.map((mark) => ({
    kind: 'tone' as const,
    detail: detailOf(mark),
    span: spanOf(reading.passage, mark.start, mark.end),
  }));
}

const detailOf = ({ label, named }: ToneMark) => (label === 'offensive' && named ? 'abuse' : label);
