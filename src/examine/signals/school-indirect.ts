import type { CompiledPolicy } from '../compile.ts';
import { foundOf, type Reading } from '../reading.ts';
import type { Signal } from './signal.ts';
import { listed } from './words.ts';

/** Phrases of the indirect list are seen as `school:indirect`, not as words of a list. */
export function readIndirectSchool(reading: Reading, { uses, lexicon }: CompiledPolicy): Signal[] {
  const words = lexicon.lists[uses.indirect]?.words ?? [];
  return foundOf(reading, uses.indirect).map((match) =>
    listed('school', 'indirect', match, words, reading),
  );
}
