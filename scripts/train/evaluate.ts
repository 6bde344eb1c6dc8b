import { parseArgs } from 'node:util';
import { compile } from '../../src/examine/compile.ts';
import { trained } from '../../src/examine/model/trained.ts';
import { toneLabels } from '../../src/examine/tone/tone.ts';
import { builtinPolicy } from '../../src/policy/builtin.ts';
import { readCorpus } from '../../tests/corpus/corpus.ts';
import { draftOf, isHeld, type Judged, judge } from '../judge/judged.ts';
import { toneOf } from '../judge/tone-scores.ts';
import { besidesPosts } from './impression/besides-posts.ts';
import { fromPosts } from './impression/from-posts.ts';
import { learnImpression } from './impression/learn.ts';
import { type Lesson, lessonMaker } from './impression/lesson.ts';
import { crossFitted, type Fold, fileOf } from './names/cross-fit.ts';

/**
 * `node scripts/train/evaluate.ts [--data DIR]`: how the whole examiner judges authors it learnt nothing from.
 * Each author of the training and tuning parts is judged with an impression and names learnt from others; word
 * lists and rules are those in force, so they may have been made with some of the posts in view.
 */
const { values } = parseArgs({ options: { data: { type: 'string' } } });

interface Scored extends Judged {
  harsh: number;
}

const policy = builtinPolicy();
const harsh = new Set<string>(toneLabels);
const corpus = [...readCorpus('train'), ...readCorpus('dev')];
const authors = crossFitted(corpus, values.data).flatMap(({ posts, names }) =>
  [...Map.groupBy(posts, fileOf)].map(([name, own]) => ({
    name,
    names,
    posts: own,
    lessons: fromPosts(own, lessonMaker(names)),
  })),
);
const always = besidesPosts(values.data);
const everybody: Scored[] = [];
for (const author of authors) {
  const others = authors.filter((other) => other !== author).flatMap(({ lessons }) => lessons);
  const scored = scoredOf(author, [...others, ...always]);
  everybody.push(...scored);
  print(author.name, scored);
}
print('all', everybody);

function scoredOf({ posts, names }: Fold, lessons: readonly Lesson[]): Scored[] {
  const compiled = compile(policy, { ...trained, names, impression: learnImpression(lessons) });
  return judge(posts, compiled).map((judged) => ({
    ...judged,
    harsh: Math.max(...Object.values(toneOf(draftOf(judged.post), compiled))),
  }));
}

function print(name: string, scored: readonly Scored[]): void {
  const clean = scored.filter(({ post }) => post.severity === 'none');
  const broken = scored.filter(({ post }) => post.severity !== 'none');
  const rude = broken.filter(({ post }) => post.labels.some((label) => harsh.has(label)));
  const threshold =
    clean.map((one) => one.harsh).toSorted((a, b) => b - a)[Math.floor(0.05 * clean.length)] ?? 1;
  const figures = [
    ['tone at 5 %', share(rude, (one) => one.harsh > threshold)],
    ['found', share(broken, isFound)],
    ['clean held', share(clean, isHeld)],
    ['clean noted', share(clean, isFound)],
    ['severity', share(scored, ({ post, severity }) => severity === post.severity)],
  ];
  console.log(name.padEnd(4), figures.map(([what, value]) => `${what} ${value}`).join(', '));
}

function isFound({ findings }: Judged): boolean {
  return findings.length > 0;
}

function share<T>(of: readonly T[], counts: (one: T) => boolean): string {
  return (of.filter(counts).length / of.length).toFixed(3);
}
