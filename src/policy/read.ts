import { type Pack, packSchema } from './pack.ts';
import { problemsOf } from './problems.ts';

/** More than this and the file is probably not a pack at all. */
const mostProblems = 10;

/**
 * Reads what claims to be a pack: the pack with its defaults filled in, or at most ten problems in
 * plain words, each beginning with the field's path ("rules > 3 (kids-named) > severity: ...").
 */
export function readPack(json: unknown): { pack: Pack } | { problems: string[] } {
  const read = packSchema.safeParse(json);
  if (read.success) return { pack: read.data };
  const problems = problemsOf(read.error, json);
  const left = problems.length - mostProblems;
  if (left <= 0) return { problems };
  const rest = `and ${left} more ${left === 1 ? 'problem' : 'problems'}`;
  return { problems: [...problems.slice(0, mostProblems), rest] };
}
