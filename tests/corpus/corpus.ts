import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import {
  audiences,
  clauses,
  knownAccountRoles,
  platforms,
  surfaces,
} from '../../src/policy/vocabulary.ts';

export const labels = [
  ...(['school_reference', 'names_person', 'pupil_info', 'personal_data', 'confidential'] as const),
  ...(['contact', 'derogatory', 'discriminatory', 'offensive', 'harassment'] as const),
  ...(['accusation', 'child_at_risk', 'own_identity'] as const),
] as const;

const aims = [
  ...(['pupil', 'parent', 'colleague', 'school', 'group'] as const),
  ...(['public-figure', 'thing', 'self', 'nobody'] as const),
] as const;

/** Whom a named person is to the writer. */
const relations = ['pupil', 'parent', 'colleague', 'family', 'public', 'other'] as const;

const postSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z]{2,3}-\d{3}$/),
    text: z.string().min(1),
    account: z.enum(knownAccountRoles),
    platform: z.enum(platforms),
    surface: z.enum(surfaces),
    audience: z.enum(audiences),
    /** Role, phase and place of the writer. */
    by: z.string().min(1),
    labels: z.array(z.enum(labels)),
    aim: z.enum(aims),
    clauses: z.array(z.enum(clauses)),
    severity: z.enum(['none', 'note', 'warn', 'reason']),
    names: z.array(z.strictObject({ name: z.string().min(1), who: z.enum(relations) })),
    note: z.string().optional(),
    /** Made by a script; only in `train/`. */
    generated: z.literal(true).optional(),
  })
  .refine(({ text, names }) => names.every(({ name }) => text.includes(name)), {
    error: 'a name that is not in the text',
  });
export type Post = z.output<typeof postSchema>;

/** When the test third was complete; rules and thresholds were tuned later, and without it. */
export const testFixed = 'complete on 22 November 2026 at 15:41 UTC';

/** A post that nobody should be warned of, and the group of writers or of people spoken of it stands for. */
const biasPostSchema = z.strictObject({
  id: z.string().regex(/^[a-z-]+-\d+$/),
  group: z.string().regex(/^[a-z-]+$/),
  text: z.string().min(1),
});
export type BiasPost = z.output<typeof biasPostSchema>;

export const parts = ['train', 'dev', 'test'] as const;
export type Part = (typeof parts)[number];

/** @throws naming the file and line of the first post that is not one. */
export function readCorpus(part: Part): Post[] {
  return readPosts(part, postSchema);
}

/** @throws as `readCorpus` does. */
export function readBias(): BiasPost[] {
  return readPosts('bias', biasPostSchema);
}

function readPosts<T>(part: string, schema: z.ZodType<T>): T[] {
  const folder = join(import.meta.dirname, part);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .flatMap((file) => readFile(join(folder, file), schema));
}

function readFile<T>(file: string, schema: z.ZodType<T>): T[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    const post = schema.safeParse(JSON.parse(line));
    if (post.success) return [post.data];
    throw new Error(`${file}:${index + 1}: ${z.prettifyError(post.error)}`);
  });
}
