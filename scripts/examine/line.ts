import { z } from 'zod';
import type { CompiledPolicy } from '../../src/examine/compile.ts';
import type { Draft, Mention } from '../../src/examine/draft.ts';
import { examine } from '../../src/examine/examine.ts';
import { whos } from '../../src/examine/names/who/kinds.ts';
import { readSignals } from '../../src/examine/signals/index.ts';
import type { Signal } from '../../src/examine/signals/signal.ts';
import { accountRoles, audiences, platforms } from '../../src/policy/vocabulary.ts';
import { toneOf } from '../judge/tone-scores.ts';

const mention = z.union([
  z.string(),
  z.object({ name: z.string(), start: z.int().min(0), end: z.int().min(0) }),
]);

/** One draft as a line of the input; fields it does not name are left alone. */
const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  account: z.enum(accountRoles),
  platform: z.enum(platforms),
  surface: z.enum(['post', 'comment', 'profile', 'article']),
  audience: z.enum(audiences).nullish(),
  mentions: z.array(mention).nullish(),
  tags: z.array(z.string()).nullish(),
});
type Line = z.output<typeof lineSchema>;

/**
 * Examines one line of JSON and gives one line of JSON: findings, persons, tone.
 * @throws an error in plain words where the line is not JSON or not such a draft.
 */
export function examineLine(json: string, policy: CompiledPolicy): string {
  const line = parseLine(json);
  const draft = asDraft(line);
  const findings = examine(draft, policy).map(({ rule, clause, severity, signals, spans }) => ({
    rule,
    clause,
    severity,
    signals,
    spans,
  }));
  return JSON.stringify({
    id: line.id,
    findings,
    names: personsIn(draft, policy),
    tone: toneOf(draft, policy),
  });
}

function parseLine(json: string): Line {
  const read = lineSchema.safeParse(JSON.parse(json));
  if (read.success) return read.data;
  const problems = read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new Error(problems.join('; '));
}

function asDraft({ text, account, platform, surface, audience, mentions, tags }: Line): Draft {
  return {
    text,
    platform,
    surface,
    audience: audience ?? 'unknown',
    role: account,
    mentions: (mentions ?? []).map((one) => asMention(one, text)),
    tags: tags ?? [],
  };
}

/** A name alone stands where the text first has it; one that the text has not is nowhere. */
function asMention(one: z.output<typeof mention>, text: string): Mention {
  if (typeof one !== 'string') return one;
  const start = text.indexOf(one);
  return start < 0
    ? { name: one, start: 0, end: 0 }
    : { name: one, start, end: start + one.length };
}

/** Everybody named, with who they are to the writer. */
function personsIn(draft: Draft, policy: CompiledPolicy) {
  return readSignals(draft, policy)
    .filter(isNamed)
    .map(({ span, detail }) => ({ ...span, who: detail }));
}

const isNamed = ({ kind, detail }: Signal) =>
  kind === 'person' && whos.some((who) => who === detail);
