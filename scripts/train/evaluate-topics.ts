import { compile } from '../../src/examine/compile.ts';
import { trained } from '../../src/examine/model/trained.ts';
import { topicWords } from '../../src/examine/topic/kinds.ts';
import { builtinPolicy } from '../../src/policy/builtin.ts';
import { type Post, readCorpus } from '../../tests/corpus/corpus.ts';
import { isHeld, type Judged, judge } from '../judge/judged.ts';
import { type Lesson, learn, stored } from './logistic.ts';
import { lessonsOf, schooling } from './topics.ts';

/**
 * `node scripts/train/evaluate-topics.ts`: how the whole examiner judges authors its model of topics never
 * read. Each author of the training and tuning parts is judged with a model learnt from all the others;
 * the rules and word lists are those in force, so they may have been written with some of the posts in view.
 */
interface Author {
  name: string;
  posts: Post[];
  lessons: Lesson[];
}

const policy = builtinPolicy();
const authors = authorsOf([...readCorpus('train'), ...readCorpus('dev')]);
const everybody: Judged[] = [];
for (const author of authors) {
  const others = authors.filter((other) => other !== author).flatMap(({ lessons }) => lessons);
  const model = stored(learn(others, schooling), schooling);
  const judged = judge(
    author.posts,
    compile(policy, { ...trained, topics: { words: topicWords, model } }),
  );
  everybody.push(...judged);
  print(author.name, judged);
}
print('all', everybody);

/** The writer of a post is told by the letters of its id. */
function authorsOf(posts: readonly Post[]): Author[] {
  const names = [...new Set(posts.map(({ id }) => id.replace(/-.*/, '')))];
  return names.map((name) => {
    const own = posts.filter(({ id }) => id.startsWith(`${name}-`));
    return { name, posts: own, lessons: lessonsOf(own) };
  });
}

function print(name: string, judged: readonly Judged[]): void {
  const clean = judged.filter(({ post }) => post.severity === 'none');
  const broken = judged.filter(({ post }) => post.severity !== 'none');
  const found = ({ findings }: Judged) => findings.length > 0;
  const right = ({ post, severity }: Judged) => severity === post.severity;
  console.log(
    `${name}: some finding where a clause is broken ${share(broken, found)}, clean posts held ${share(clean, isHeld)}, ` +
      `clean posts with any finding ${share(clean, found)}, severity as in the table ${share(judged, right)}`,
  );
}

function share(of: readonly Judged[], counts: (one: Judged) => boolean): string {
  return (of.filter(counts).length / of.length).toFixed(3);
}
