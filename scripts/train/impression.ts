import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { readCorpus } from '../../tests/corpus/corpus.ts';
import { besidesPosts } from './impression/besides-posts.ts';
import { fromPosts } from './impression/from-posts.ts';
import { learnImpression } from './impression/learn.ts';
import { lessonMaker } from './impression/lesson.ts';
import { crossFitted } from './names/cross-fit.ts';

const target = 'assets/models/impression.json';

/** Makes the model of the impression: a small network for what no list of words holds. */
export function trainImpression(data: string | undefined): void {
  const ofPosts = crossFitted(readCorpus('train'), data).flatMap(({ posts, names }) =>
    fromPosts(posts, lessonMaker(names)),
  );
  const lessons = [...ofPosts, ...besidesPosts(data)];
  const file = `${JSON.stringify(learnImpression(lessons))}\n`;
  writeFileSync(target, file);
  console.log(
    `impression: ${lessons.length} texts, ${gzipSync(file, { level: 9 }).length} bytes gzipped`,
  );
}
