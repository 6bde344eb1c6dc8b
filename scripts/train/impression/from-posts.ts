import { toneLabels } from '../../../src/examine/tone/tone.ts';
import type { Post } from '../../../tests/corpus/corpus.ts';
import { type Answers, exactly, type Lesson, type LessonMaker } from './lesson.ts';

/** Made-up posts are all alike. */
const generatedWeight = 0.25;

export function fromPosts(posts: readonly Post[], lessonOf: LessonMaker): Lesson[] {
  return posts.map((post) => {
    const { text, account, platform, surface } = post;
    const weight = post.generated ? generatedWeight : 1;
    return lessonOf(text, { role: account, platform, surface }, answersOf(post), weight);
  });
}

function answersOf({ labels, severity }: Post): Answers {
  const has = (...some: Post['labels']) => some.some((label) => labels.includes(label));
  const broken = severity !== 'none';
  return {
    harsh: broken && has(...toneLabels),
    ...Object.fromEntries(toneLabels.map((label) => [label, has(label)])),
    work: has('school_reference'),
    private: has('pupil_info', 'confidential', 'personal_data', 'child_at_risk'),
    contact: has('contact'),
    identity: has('own_identity'),
    ...exactly(severity),
  };
}
