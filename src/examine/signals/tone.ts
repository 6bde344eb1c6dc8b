import type { CompiledPolicy } from '../compile.ts';
import type { Reading } from '../reading.ts';
import { spanOf } from '../text/passage.ts';
import { readTone } from '../tone/read.ts';
import type { ToneMark } from '../tone/tone.ts';
import type { Signal } from './signal.ts';

/** Less than this is a suspicion, and nobody is warned of one. */
const certainEnough = 0.5;

/** The tones of a draft, each at the words that carry it; `seen` are the signals of the other readers. */
export function readToneSignals(
  reading: Reading,
  seen: readonly Signal[],
  { toneKinds }: CompiledPolicy,
): Signal[] {
  return readTone(reading, seen, toneKinds)
    .filter(({ score }) => score >= certainEnough)
    .map((mark) => ({
      kind: 'tone' as const,
      detail: detailOf(mark),
      span: spanOf(reading.passage, mark.start, mark.end),
    }));
}

const detailOf = ({ label, named }: ToneMark) => (label === 'offensive' && named ? 'abuse' : label);
