import type { CompiledPolicy } from '../../src/examine/compile.ts';
import { draftOf } from '../../tests/examine/support.ts';
import { type Figure, ours, shareOf } from './figure.ts';
import type { Flagger } from './peers/flaggers.ts';
import { toneOf } from './tone-scores.ts';

/** HateCheck's own sentences: hateful or not, by what the sentence tests. */
export interface HateCase {
  text: string;
  y: 0 | 1;
  func: string;
}

/** Nobody can say any more which of these templates shaped the word lists, so all count as seen. */
export const hateMeasures = {
  all: 'HateCheck, all templates seen while tuning: accuracy',
  not: 'HateCheck, all templates seen while tuning: accuracy on what is not hateful',
} as const;
export const hateBars = {
  all: { aim: 0.72, beyond: 0.77 },
  not: { aim: 0.5, beyond: 0.65 },
} as const;

/** Only accuracy on hate against groups is asked: rude words for a person are rightly not that. */
export function hateFigures(
  cases: readonly HateCase[],
  policy: CompiledPolicy,
  peers: readonly Flagger[],
): Figure[] {
  const own = ({ text }: HateCase) => Number(toneOf(draftOf(text), policy).discriminatory >= 0.5);
  const peerFigures = peers.flatMap(({ name, surely }) =>
    accuracies(cases, ({ text }) => Number(surely(text) > 0), name),
  );
  const functions = [...Map.groupBy(cases, ({ func }) => func)].map(([func, of]) =>
    shareOf(of.filter((one) => own(one) === one.y).length, of.length, {
      measure: `HateCheck ${func}`,
      section: 'hatecheck',
    }),
  );
  return [...accuracies(cases, own, ours), ...peerFigures, ...functions];
}

function accuracies(
  cases: readonly HateCase[],
  answer: (one: HateCase) => number,
  by: string,
): Figure[] {
  const right = (of: readonly HateCase[]) => of.filter((one) => answer(one) === one.y).length;
  const not = cases.filter(({ y }) => y === 0);
  return [
    shareOf(right(cases), cases.length, { measure: hateMeasures.all, by, bar: hateBars.all }),
    shareOf(right(not), not.length, { measure: hateMeasures.not, by, bar: hateBars.not }),
  ];
}
