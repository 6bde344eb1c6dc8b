import { labels } from '../../tests/corpus/corpus.ts';
import type { Judged } from './judged.ts';

/** Prints the posts whose severity is not as it should be, those of one kind together. */
export function printMisses(all: readonly Judged[]): void {
  const wrong = all.filter(({ post, severity }) => severity !== post.severity);
  const order = ({ post }: Judged) =>
    labels.findLastIndex((label) => post.labels.includes(label)) * 10 +
    ['none', 'note', 'warn', 'reason'].indexOf(post.severity);
  for (const { post, severity, findings } of wrong.toSorted((a, b) => order(a) - order(b)))
    console.log(
      `${post.id} is ${severity}, should be ${post.severity} [${post.labels}] by ${findings.map(({ rule }) => rule)}\n    ${post.text.replaceAll('\n', ' / ')}`,
    );
}
