import type { CompiledPolicy } from '../compile.ts';
import type { Draft } from '../draft.ts';
import { readDraft } from '../reading.ts';
import { readOtherSignals } from '../signals/index.ts';
import { readTone } from './read.ts';
import type { ToneLabel } from './tone.ts';

/** How strongly each tone sounds in a draft, 0 to 1. Private messages are not read. */
export function toneOf(draft: Draft, policy: CompiledPolicy): Record<ToneLabel, number> {
  const scores = { derogatory: 0, discriminatory: 0, offensive: 0, harassment: 0, accusation: 0 };
  if (draft.surface === 'message' || !policy.tone) return scores;
  const reading = readDraft(draft, policy);
  const { composed, heard } = readTone(reading, readOtherSignals(reading, policy), policy.tone);
  for (const { label, score } of heard ? [...composed, heard] : composed) {
    scores[label] = Math.max(scores[label], score);
  }
  return scores;
}
