import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { readCorpus } from '../../../tests/corpus/corpus.ts';
import { learnVoices } from './learn.ts';
import { fromLessons, fromPosts, fromPublicData, fromRules } from './lessons.ts';

const target = 'assets/models/tone.json';

/** Makes the voice of tone: a small linear model that hears what no list of words holds. */
export function trainTone(data: string | undefined): void {
  const lessons = [
    ...fromPosts(readCorpus('train')),
    ...fromLessons(),
    ...fromRules(),
    ...(data ? fromPublicData(data) : []),
  ];
  const file = `${JSON.stringify(learnVoices(lessons))}\n`;
  writeFileSync(target, file);
  console.log(
    `tone: ${lessons.length} texts, ${gzipSync(file, { level: 9 }).length} bytes gzipped`,
  );
}
