import type { z } from 'zod';
import type { Pack } from '../../policy/pack.ts';
import { packSchema } from '../../policy/pack.ts';
import { problemsOf } from '../../policy/problems.ts';
import { dates } from './dates.ts';
import { neverHolds } from './dead-rules.ts';
import { heldBelow } from './held-below.ts';
import { listProblems } from './lists.ts';
import { type JsonText, readJsonText } from './located.ts';
import { neverBlocked } from './never-blocked.ts';
import { overlaps } from './overlaps.ts';
import { placeholders } from './placeholders.ts';
import type { Problem } from './problem.ts';
import { readingAges } from './reading-age.ts';
import type { Remark } from './remark.ts';
import { selfTestProblems } from './self-test.ts';

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
        path: placeOf(read.error.issues[index]),
        text: problem,
      }));
  return remarks.map((remark) => placed(remark, file)).sort((a, b) => a.line - b.line);
}

function remarksOn(pack: Pack, below: readonly Pack[], today: string): Remark[] {
  return [
    ...listProblems(pack, below),
    ...neverHolds(pack),
    ...neverBlocked(pack),
    ...heldBelow(pack, below),
    ...selfTestProblems(pack, below),
    ...overlaps(pack, below),
    ...placeholders(pack),
    ...readingAges(pack),
    ...dates(pack, today),
    ...(pack.orgId === undefined ? [withoutOrg] : []),
  ];
}

const withoutOrg: Remark = {
  kind: 'advice',
  path: ['orgId'],
  text: 'orgId: is missing: browsers that are set up with one (--org) refuse the pack',
};

/** A field that should not be there is the place itself, not the group it is in. */
function placeOf(issue: z.core.$ZodIssue | undefined): PropertyKey[] {
  if (issue?.code !== 'unrecognized_keys') return issue?.path ?? [];
  return [...issue.path, ...issue.keys.slice(0, 1)];
}

function placed({ kind, path, text }: Remark, file: JsonText): Problem {
  return { kind, line: file.lineOf(path), text };
}
