import type { Pack } from '../../policy/pack.ts';
import { packSchema } from '../../policy/pack.ts';
import { problemsOf } from '../../policy/problems.ts';
import { neverHolds } from './dead-rules.ts';
import { listProblems } from './lists.ts';
import { type JsonText, readJsonText } from './located.ts';
import { overlaps } from './overlaps.ts';
import type { Problem } from './problem.ts';
import { readingAges } from './reading-age.ts';
import { selfTestProblems } from './self-test.ts';

/** What is wrong at a place in a pack, before the place is known as a line. */
export interface Remark {
  kind: Problem['kind'];
  path: PropertyKey[];
  text: string;
}

/**
 * Everything that can be said about a pack before anybody signs it.
 * @param below the layers it will lie on, weakest first
 * @param today `2026-11-22`
 */
export function checkPack(text: string, below: readonly Pack[], today: string): Problem[] {
  const file = readJsonText(text);
  if ('problem' in file) return [{ kind: 'error', line: file.line, text: file.problem }];
  const read = packSchema.safeParse(file.json);
  const remarks = read.success
    ? remarksOn(read.data, below, today)
    : problemsOf(read.error, file.json).map((problem, index) => ({
        kind: 'error' as const,
        path: read.error.issues[index]?.path ?? [],
        text: problem,
      }));
  return remarks.map((remark) => placed(remark, file)).sort((a, b) => a.line - b.line);
}

function remarksOn(pack: Pack, below: readonly Pack[], today: string): Remark[] {
  return [
    ...listProblems(pack, below),
    ...neverHolds(pack),
    ...selfTestProblems(pack, below),
    ...overlaps(pack, below),
    ...readingAges(pack),
    ...dates(pack, today),
  ];
}

function dates({ issued, reviewBy, expires }: Pack, today: string): Remark[] {
  const advice = (field: string, text: string): Remark[] => [
    { kind: 'advice', path: [field], text },
  ];
  return [
    ...(issued > today ? advice('issued', `issued lies ahead (${issued})`) : []),
    ...(reviewBy && reviewBy < today
      ? advice('reviewBy', `the review was due by ${reviewBy}`)
      : []),
    ...(expires && expires <= today ? advice('expires', `the pack ran out on ${expires}`) : []),
  ];
}

function placed({ kind, path, text }: Remark, file: JsonText): Problem {
  return { kind, line: file.lineOf(path), text };
}
