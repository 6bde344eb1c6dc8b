import type { CompiledPolicy } from '../compile.ts';
import type { Reading } from '../reading.ts';
import { spanOf } from '../text/passage.ts';
import { readTone } from '../tone/read.ts';
import { isCertain, type ToneMark } from '../tone/tone.ts';
import type { Signal } from './signal.ts';

/** The tones of a draft, each at the words that carry it; `seen` are the signals of the other readers. */
export function readToneSignals(
  reading: Reading,
  seen: readonly Signal[],
  { tone }: CompiledPolicy,
): Signal[] {
  if (!tone) return [];
  return readTone(reading, seen, tone)
    .filter(isCertain)
    .map((mark) => ({
      kind: 'tone' as const,
      detail: detailOf(mark),
      span: spanOf(reading.passage, mark.start, mark.end),
    }));
}

const detailOf = ({ label, named }: ToneMark) => (label === 'offensive' && named ? 'abuse' : label);
