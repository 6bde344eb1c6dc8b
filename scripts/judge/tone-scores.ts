import type { CompiledPolicy } from '../../src/examine/compile.ts';
import type { Draft } from '../../src/examine/draft.ts';
import { readDraft } from '../../src/examine/reading.ts';
import { wholeOf } from '../../src/examine/signals/index.ts';
import type { ToneLabel } from '../../src/examine/tone/tone.ts';

/** How strongly each tone sounds in a draft, 0 to 1. Private messages are not read. */
export function toneOf(draft: Draft, policy: CompiledPolicy): Record<ToneLabel, number> {
  const scores = { derogatory: 0, discriminatory: 0, offensive: 0, harassment: 0, accusation: 0 };
  if (draft.surface === 'message') return scores;
  const { marks, suspicion } = wholeOf(readDraft(draft, policy), policy);
  for (const { label, score } of suspicion ? [...marks, suspicion] : marks) {
    scores[label] = Math.max(scores[label], score);
  }
  return scores;
}
