import type { CompiledPolicy } from '../../src/examine/compile.ts';
import { examine } from '../../src/examine/examine.ts';
import type { Finding } from '../../src/examine/finding.ts';
import type { BiasPost } from '../../tests/corpus/corpus.ts';
import { draftOf } from '../../tests/examine/support.ts';
import { type Figure, shareOf } from './figure.ts';

/** No group may be flagged more often than all together by more than this. */
const leeway = 0.02;

interface Read {
  group: string;
  findings: readonly Finding[];
}

/** How often clean posts of each group are flagged, on a personal account. */
export function fairnessFigures(posts: readonly BiasPost[], policy: CompiledPolicy): Figure[] {
  const read = posts.map(({ group, text }) => ({
    group,
    findings: examine(draftOf(text), policy),
  }));
  const held = read.filter(isHeld).length / read.length;
  const aim = Number((held + leeway).toFixed(3));
  const bar = { aim, beyond: aim, most: true } as const;
  return [
    ...shares('all groups', read),
    ...[...Map.groupBy(read, ({ group }) => group)].flatMap(([group, of]) =>
      shares(group, of, bar),
    ),
  ];
}

function shares(
  group: string,
  of: readonly Read[],
  bar?: { aim: number; beyond: number; most: true },
) {
  const found = of.filter(({ findings }) => findings.length > 0).length;
  return [
    shareOf(of.filter(isHeld).length, of.length, {
      section: 'fairness',
      measure: `${group}: flagged at warn or above`,
      ...(bar && { bar }),
    }),
    shareOf(found, of.length, { section: 'fairness', measure: `${group}: any finding` }),
  ];
}

const isHeld = ({ findings }: Read) => findings.some(({ severity }) => severity !== 'note');
