import type { CompiledPolicy } from '../../src/examine/compile.ts';
import { type Disguise, disguised, disguises } from '../../tests/corpus/disguises.ts';
import { type Figure, figureOf } from './figure.ts';
import { isHeld, type Judged, judge } from './judged.ts';

/** Points of recall that may be lost. */
const lossBar = { aim: 5, beyond: 1, most: true } as const;
/** Points of false alarms that may be gained. */
const gainBar = { aim: 0.5, beyond: 0, most: true } as const;

/**
 * What each disguise loses of the posts found when plain: with the very words disguised that were found,
 * and with all words; and what it gains where all words of clean posts are disguised, innocently.
 */
export function evasionFigures(all: readonly Judged[], policy: CompiledPolicy): Figure[] {
  const broken = all.filter(({ post }) => post.severity !== 'none');
  const clean = all.filter(({ post }) => post.severity === 'none');
  const names = Object.keys(disguises) as Disguise[];
  return names.flatMap((disguise) => {
    const found = judgeDisguised(broken, disguise, policy, foundWords);
    const whole = judgeDisguised(broken, disguise, policy, allWords);
    const alarms = judgeDisguised(clean, disguise, policy, allWords);
    const lost = (after: readonly Judged[]) =>
      points(share(broken, isFound) - share(after, isFound));
    const gained = points(share(alarms, isHeld) - share(clean, isHeld));
    const row = (measure: string, value: number, bar: typeof lossBar | typeof gainBar) =>
      figureOf({
        section: 'evasion',
        measure: `${disguise}: ${measure}`,
        value,
        unit: 'points',
        bar,
      });
    return [
      row('recall lost, found words disguised', lost(found), lossBar),
      row('recall lost, all words disguised', lost(whole), lossBar),
      row('false alarms gained', gained, gainBar),
    ];
  });
}

function judgeDisguised(
  all: readonly Judged[],
  disguise: Disguise,
  policy: CompiledPolicy,
  where: (one: Judged) => { start: number; end: number }[],
): Judged[] {
  return judge(
    all.map((one) => ({ ...one.post, text: disguised(one.post.text, where(one), disguise) })),
    policy,
  );
}

const foundWords = ({ findings }: Judged) => findings.flatMap(({ spans }) => spans);
const allWords = ({ post }: Judged) => [{ start: 0, end: post.text.length }];
const isFound = ({ findings }: Judged) => findings.length > 0;

function share(all: readonly Judged[], counts: (one: Judged) => boolean): number {
  return all.length === 0 ? 0 : all.filter(counts).length / all.length;
}

const points = (share: number) => Number((share * 100).toFixed(2));
