import type { CompiledPolicy } from '../compile.ts';
import type { Match } from '../lexicon/matches.ts';
import type { Reading } from '../reading.ts';
import { spanOf } from '../text/passage.ts';
import { indirectList } from './school-indirect.ts';
import type { Signal } from './signal.ts';

/** `words:<list id>` for every list of the policy; the list of hints at the school is a signal of its own. */
export function readWords(reading: Reading, { policy }: CompiledPolicy): Signal[] {
  if (reading.matches.size === 0) return [];
  return policy.lists.flatMap((list) => {
    if (list.id === indirectList) return [];
    const matches = reading.matches.get(list.id) ?? [];
    return matches.map((match) => ({
      kind: 'words' as const,
      detail: list.id,
      ...listed(match, list.words, reading),
    }));
  });
}

/** Where a listed phrase stands, and the phrase as the list has it. */
export function listed(match: Match, words: readonly string[], { passage }: Reading) {
  const span = spanOf(passage, match.start, match.end);
  return { span, name: words[match.word] ?? '' };
}
