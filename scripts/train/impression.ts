import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { readCorpus } from '../../tests/corpus/corpus.ts';
import { learnImpression } from './impression/learn.ts';
import { besidesPosts, fromPosts } from './impression/lessons.ts';

const target = 'assets/models/impression.json';

/** Makes the model of the impression: a small network that hears what no list of words holds. */
export function trainImpression(data: string | undefined): void {
  const lessons = [...fromPosts(readCorpus('train')), ...besidesPosts(data)];
  const file = `${JSON.stringify(learnImpression(lessons))}\n`;
  writeFileSync(target, file);
  console.log(
    `impression: ${lessons.length} texts, ${gzipSync(file, { level: 9 }).length} bytes gzipped`,
  );
}
