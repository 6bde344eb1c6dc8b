import { clauses } from '../../src/policy/vocabulary.ts';
import { labels } from '../../tests/corpus/corpus.ts';
import { type Bar, type Figure, type Section, shareOf } from './figure.ts';
import { isHeld, type Judged } from './judged.ts';

/** What the built-in policy says of posts with known answers. */
export function postFigures(all: readonly Judged[]): Figure[] {
  const clean = all.filter(({ post }) => post.severity === 'none');
  const broken = all.filter(({ post }) => post.severity !== 'none');
  return [
    share('clean posts flagged at warn or above', clean, isHeld, {
      aim: 0.03,
      beyond: 0.01,
      most: true,
    }),
    share('clean posts with any finding', clean, isFound),
    share('any clause broken: some finding', broken, isFound, { aim: 0.85, beyond: 0.93 }),
    share('severity as in the table', all, ({ post, severity }) => severity === post.severity, {
      aim: 0.8,
      beyond: 0.9,
    }),
    ...labels.map((label) =>
      share(
        `${label}: some finding`,
        broken.filter(({ post }) => post.labels.includes(label)),
        isFound,
        undefined,
        'labels',
      ),
    ),
    ...clauses.flatMap((clause) => {
      const about = broken.filter(({ post }) => post.clauses.includes(clause));
      const named = ({ findings }: Judged) => findings.some((one) => one.clause === clause);
      return about.length > 0
        ? [share(`${clause}: a finding by that clause`, about, named, undefined, 'clauses')]
        : [];
    }),
  ];
}

const isFound = ({ findings }: Judged) => findings.length > 0;

function share(
  measure: string,
  of: readonly Judged[],
  counts: (one: Judged) => boolean,
  bar?: Bar,
  section?: Section,
): Figure {
  return shareOf(of.filter(counts).length, of.length, {
    measure,
    ...(bar && { bar }),
    ...(section && { section }),
  });
}
