import type { SignalKind } from '../../policy/vocabulary.ts';
import type { CompiledPolicy } from '../compile.ts';
import type { Match } from '../lexicon/matches.ts';
import type { Reading } from '../reading.ts';
import { spanOf } from '../text/normalise.ts';
import type { Signal } from './signal.ts';

/** `words:<list id>` for every list of the policy; the list of hints at the school is a signal of its own. */
export function readWords(reading: Reading, { uses, lexicon }: CompiledPolicy): Signal[] {
  const signals: Signal[] = [];
  for (const match of reading.found) {
    const words = uses.words[match.list];
    const detail = lexicon.lists[match.list]?.id ?? '';
    if (words) signals.push(listed('words', detail, match, words, reading));
  }
  return signals;
}

/** A listed phrase where it stands, and as the list has it. */
export function listed(
  kind: SignalKind,
  detail: string,
  { start, end, word }: Match,
  words: readonly string[],
  { passage }: Reading,
): Signal {
  return { kind, detail, span: spanOf(passage, start, end), name: words[word] ?? '' };
}
