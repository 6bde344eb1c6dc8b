import type { CompiledPolicy } from '../compile.ts';
import type { Reading } from '../reading.ts';
import type { Signal } from './signal.ts';
import { listed } from './words.ts';

/**
 * The reserved list of a pack: its phrases ("my class", "our head", "inset day") hint at the writer's
 * own school and are seen as `school:indirect`, not as words of a list.
 */
export const indirectList = 'school-indirect';

export function readIndirectSchool(reading: Reading, { words }: CompiledPolicy): Signal[] {
  const matches = reading.matches.get(indirectList);
  if (!matches) return [];
  const listWords = words.get(indirectList) ?? [];
  return matches.map((match) => ({
    kind: 'school' as const,
    detail: 'indirect',
    ...listed(match, listWords, reading),
  }));
}
