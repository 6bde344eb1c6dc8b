import type { CompiledPolicy } from '../../src/examine/compile.ts';
import type { Post } from '../../tests/corpus/corpus.ts';
import { type Figure, ours, shareOf } from './figure.ts';
import { draftOf } from './judged.ts';
import type { Flagger } from './peers/flaggers.ts';
import { toneOf } from './tone-scores.ts';

const harsh = new Set<Post['labels'][number]>([
  ...(['derogatory', 'discriminatory', 'offensive', 'harassment', 'accusation'] as const),
]);
/** So many clean posts may be flagged where recalls are compared. */
const tolerated = 0.05;

/** How many harsh posts are found while hardly a clean one is flagged, by the product and by peers. */
export function toneFigures(
  posts: readonly Post[],
  policy: CompiledPolicy,
  peers: readonly Flagger[],
): Figure[] {
  const rude = posts.filter(
    ({ labels, severity }) => severity !== 'none' && labels.some((label) => harsh.has(label)),
  );
  const clean = posts.filter(({ severity }) => severity === 'none');
  const own = (post: Post) => Math.max(...Object.values(toneOf(draftOf(post), policy)));
  return [
    recall(ours, rude.map(own), clean.map(own)),
    ...peers.flatMap(({ name, surely }) => {
      const [there, elsewhere] = [rude, clean].map((of) => of.map(({ text }) => surely(text)));
      const flagged = elsewhere?.filter((score) => score > 0).length ?? 0;
      return [
        recall(name, there ?? [], elsewhere ?? []),
        shareOf(flagged, clean.length, {
          measure: 'clean posts flagged at warn or above',
          by: name,
        }),
      ];
    }),
  ];
}

function recall(by: string, rude: readonly number[], clean: readonly number[]): Figure {
  const threshold = lowestThreshold(clean, [...rude, ...clean]);
  return shareOf(rude.filter((score) => score >= threshold).length, rude.length, {
    measure: 'harsh posts found at 5 % of clean posts flagged or fewer',
    by,
    bar: { aim: 0.7, beyond: 0.85 },
  });
}

/** The lowest of these scores that few enough clean posts reach; beyond all where there is none. */
function lowestThreshold(clean: readonly number[], scores: readonly number[]): number {
  const most = clean.length * tolerated;
  const fit = [...new Set(scores)].filter(
    (score) => score > 0 && clean.filter((one) => one >= score).length <= most,
  );
  return Math.min(Number.POSITIVE_INFINITY, ...fit);
}
