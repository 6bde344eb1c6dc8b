import { parseArgs } from 'node:util';
import { compile } from '../../src/examine/compile.ts';
import { trained } from '../../src/examine/model/trained.ts';
import { toneLists } from '../../src/examine/tone/lists.ts';
import { toneOf } from '../../src/examine/tone/scores.ts';
import { toneLabels } from '../../src/examine/tone/tone.ts';
import { builtinPolicy } from '../../src/policy/builtin.ts';
import { type Post, readCorpus } from '../../tests/corpus/corpus.ts';
import { draftOf } from '../judge/judged.ts';
import { learnVoices } from './tone/learn.ts';
import { fromLessons, fromPosts, fromPublicData, fromRules } from './tone/lessons.ts';

/**
 * `node scripts/train/evaluate-tone.ts [--data DIR]`: how well tone is heard in posts of an author nobody
 * learnt from. Each author of the training and tuning parts is judged with a voice learnt from all the
 * others; lists and composition are those in force.
 */
const { values } = parseArgs({ options: { data: { type: 'string' } } });

interface Scored {
  harsh: boolean;
  clean: boolean;
  score: number;
}

const policy = builtinPolicy();
const harsh = new Set<string>(toneLabels);
const authors = Map.groupBy([...readCorpus('train'), ...readCorpus('dev')], ({ id }) =>
  id.replace(/-.*/, ''),
);
const always = [
  ...fromLessons(),
  ...fromRules(),
  ...(values.data ? fromPublicData(values.data) : []),
];
const everybody: Scored[] = [];
for (const [name, posts] of authors) {
  const others = [...authors.values()].filter((other) => other !== posts).flat();
  const scored = scoredBy([...fromPosts(others), ...always], posts);
  everybody.push(...scored);
  print(name, scored);
}
print('all', everybody);

function scoredBy(lessons: Parameters<typeof learnVoices>[0], posts: readonly Post[]): Scored[] {
  const voice = learnVoices(lessons);
  const compiled = compile(policy, { ...trained, tone: { lists: toneLists, voice } });
  return posts.map((post) => ({
    harsh: post.labels.some((label) => harsh.has(label)),
    clean: post.severity === 'none',
    score: Math.max(...Object.values(toneOf(draftOf(post), compiled))),
  }));
}

function print(name: string, scored: readonly Scored[]): void {
  const clean = scored.filter((one) => one.clean).map(({ score }) => score);
  const found = scored.filter((one) => one.harsh).map(({ score }) => score);
  const shares = [0.05, 0.02].map((flagged) => {
    const threshold = clean.toSorted((a, b) => b - a)[Math.floor(flagged * clean.length)] ?? 1;
    return `${share(found, (score) => score > threshold)} at ${flagged * 100} % of clean flagged`;
  });
  const inUse = (score: number) => score >= 0.5;
  console.log(
    `${name}: harsh posts found ${shares.join(', ')}; as shipped ${share(found, inUse)}, clean flagged ${share(clean, inUse)}`,
  );
}

function share(of: readonly number[], counts: (score: number) => boolean): string {
  return (of.filter(counts).length / of.length).toFixed(3);
}
