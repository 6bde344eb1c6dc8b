import { signalKinds } from '../../policy/vocabulary.ts';
import type { CompiledPolicy } from '../compile.ts';
import { forEachSentence } from '../each.ts';
import type { Calm } from '../impression/impression.ts';
import type { DraftReading } from '../reading.ts';
import type { Signal } from './signal.ts';
import type { Whole } from './whole.ts';

/** Says of whatever is seen that the draft as a whole is calm, where it is: it belongs to no words of its own. */
export function withCalm(
  reading: DraftReading,
  seen: readonly (readonly Signal[])[],
  { impressions }: Whole,
  { impression: model }: CompiledPolicy,
): readonly (readonly Signal[])[] {
  const calm = impressions && model?.calmOf(impressions);
  return calm ? eachCalm(reading, { calm }, seen) : seen;
}

const eachCalm = forEachSentence(({ calm }: { calm: Calm }, signals: readonly Signal[]) =>
  signals.length > 0 ? [...signals, ...upTo[calm]] : signals,
);

const calms: readonly Signal[] = signalKinds.calm.map((detail) => ({ kind: 'calm', detail }));
/** Where a draft is wholly calm it is so surely, and rather. */
const upTo: Readonly<Record<Calm, readonly Signal[]>> = {
  rather: calms.slice(0, 1),
  surely: calms.slice(0, 2),
  wholly: calms,
};
