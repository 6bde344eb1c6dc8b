import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { compile } from '../../src/examine/compile.ts';
import { trained } from '../../src/examine/model/trained.ts';
import { readDraft } from '../../src/examine/reading.ts';
import { readOtherSignals } from '../../src/examine/signals/index.ts';
import { eachDraftFeature, eachWordFeature, kindsIn } from '../../src/examine/topic/features.ts';
import { topicWords } from '../../src/examine/topic/kinds.ts';
import { topics } from '../../src/examine/topic/topic.ts';
import { openTopics } from '../../src/examine/topic/topic-file.ts';
import { builtinPolicy } from '../../src/policy/builtin.ts';
import { type Post, readCorpus } from '../../tests/corpus/corpus.ts';
import { draftOf } from '../judge/judged.ts';
import { type Lesson, learn, type Schooling, stored } from './logistic.ts';

const target = 'assets/models/topics.json';
export const schooling: Schooling = {
  bits: 15,
  outputs: topics,
  rounds: 40,
  seed: 11,
  rate: 0.1,
  decay: 3e-3,
  leastMet: 4,
};
/** Made-up posts are all alike. */
const generatedWeight = 0.25;

/** Makes the model of topics from the training part of the corpus alone. */
export function trainTopics(): void {
  const lessons = lessonsOf(readCorpus('train'));
  const file = `${JSON.stringify(stored(learn(lessons, schooling), schooling))}\n`;
  writeFileSync(target, file);
  console.log(
    `topics: ${lessons.length} posts, ${gzipSync(file, { level: 9 }).length} bytes gzipped`,
  );
}

const inside = ['pupil_info', 'confidential', 'personal_data', 'child_at_risk'] as const;

export function answersOf({ labels, severity }: Post): number[] {
  const is = {
    work: labels.includes('school_reference'),
    private: inside.some((label) => labels.includes(label)),
    held: severity === 'warn' || severity === 'reason',
    broken: severity !== 'none',
  };
  return topics.map((topic) => Number(is[topic]));
}

export function lessonsOf(posts: readonly Post[]): Lesson[] {
  const policy = compile(builtinPolicy(), { ...trained, topics: { words: topicWords } });
  const { kinds } = openTopics({ words: topicWords });
  return posts.map((post) => {
    const reading = readDraft(draftOf(post), policy);
    const hashes: number[] = [];
    const values: number[] = [];
    const sink = (hash: number, value: number) => {
      hashes.push(hash);
      values.push(value);
    };
    const sentences = reading.sentences.map(({ sentence }) => sentence);
    for (const sentence of sentences) eachWordFeature(sentence, kinds, sink);
    const spoken = new Set(sentences.flatMap((sentence) => kindsIn(sentence, kinds)));
    eachDraftFeature(reading.draft, spoken, readOtherSignals(reading, policy), sink);
    const weight = post.generated ? generatedWeight : 1;
    return { hashes, values, answers: answersOf(post), weight };
  });
}
