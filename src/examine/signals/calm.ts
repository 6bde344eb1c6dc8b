import { forEachSentence } from '../each.ts';
import { isCalm } from '../impression/verdict.ts';
import type { DraftReading } from '../reading.ts';
import type { Signal } from './signal.ts';
import type { Whole } from './whole.ts';

const calm: Signal = { kind: 'calm', detail: '' };

/** Says of whatever is seen that the draft as a whole is calm, where it is: it belongs to no words of its own. */
export function withCalm(
  reading: DraftReading,
  seen: readonly (readonly Signal[])[],
  { impressions }: Whole,
): readonly (readonly Signal[])[] {
  return impressions && isCalm(impressions) ? eachCalm(reading, {}, seen) : seen;
}

const eachCalm = forEachSentence((_, signals: readonly Signal[]) =>
  signals.length > 0 ? [...signals, calm] : signals,
);
