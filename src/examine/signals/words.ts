import type { CompiledPolicy } from '../compile.ts';
import type { Match } from '../lexicon/matches.ts';
import type { Reading } from '../reading.ts';
import { spanOf } from '../text/passage.ts';
import { indirectList } from './school-indirect.ts';
import type { Signal } from './signal.ts';

/** `words:<list id>` for every list of the policy; the list of hints at the school is a signal of its own. */
export function readWords(reading: Reading, { words }: CompiledPolicy): Signal[] {
  const found: Signal[] = [];
  for (const [id, matches] of reading.matches) {
    const listWords = words.get(id);
    if (!listWords || id === indirectList) continue;
    for (const match of matches)
      found.push({ kind: 'words', detail: id, ...listed(match, listWords, reading) });
  }
  return found;
}

/** Where a listed phrase stands, and the phrase as the list has it. */
export function listed(match: Match, words: readonly string[], { passage }: Reading) {
  const span = spanOf(passage, match.start, match.end);
  return { span, name: words[match.word] ?? '' };
}
