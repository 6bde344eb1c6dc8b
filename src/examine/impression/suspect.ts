import type { AccountRole } from '../../policy/vocabulary.ts';
import { aimOf, isPerson, nobody, type Target } from '../tone/aim.ts';
import type { Clue } from '../tone/clue.ts';
import { isCertain, type ToneLabel, toneLabels } from '../tone/tone.ts';
import {
  chanceOf,
  type Impression,
  type Impressions,
  levelsOf,
  type Suspicion,
} from './impression.ts';
import { isHeld } from './verdict.ts';

/** As likely as this, a harsh tone is as good as said, in a draft that is to be held. */
const enough = 0.6;
/** How likely a kind of tone must be before the warning is of that kind; belittling is what remains. */
const distinct: Readonly<Record<ToneLabel, number>> = {
  harassment: 0.4,
  offensive: 0.4,
  accusation: 0.35,
  discriminatory: 0.35,
  derogatory: 0,
};

/** The harshest tone of a draft by the impression it gives. */
export function suspect(
  { harsh: impression }: Impressions,
  clues: () => readonly (readonly Clue[])[],
  role: AccountRole,
): Suspicion {
  const label = labelOf(impression);
  const score = scoreOf(impression, role);
  // Nobody is told of a mere suspicion, so whom it is meant for need not be found.
  if (!isCertain({ score })) return { label, ...nobody, score, impression };
  const target = label === 'discriminatory' ? group : meant(clues(), impression);
  return { label, ...target, score, impression };
}

const group: Target = { aim: 'group', named: false };

function scoreOf(impression: Impression, role: AccountRole): number {
  const harsh = chanceOf(impression, 'harsh');
  // What is of no concern to the policy is seldom meant harshly, however it sounds.
  const suspected = harsh * (1 - levelsOf(impression).none);
  if (harsh < enough || !isHeld(impression, role)) return 0.5 * suspected;
  return 0.5 + (0.5 * (harsh - enough)) / (1 - enough);
}

function labelOf(impression: Impression): ToneLabel {
  let clearest: ToneLabel = 'derogatory';
  let most = 0;
  for (const label of toneLabels) {
    const chance = chanceOf(impression, label);
    if (chance < distinct[label] || chance <= most) continue;
    clearest = label;
    most = chance;
  }
  return clearest;
}

const ofSchool = new Set(['pupil', 'parent', 'colleague', 'school']);

/** Whoever of the school is spoken of in those sentences, or else nearest before, or else anywhere. */
function meant(clues: readonly (readonly Clue[])[], { from, to }: Impression): Target {
  const isMeant = (clue: Clue) => ofSchool.has(aimOf(clue));
  const here = clues
    .slice(from, to + 1)
    .flat()
    .filter(isMeant);
  const found = here.find(isPerson) ?? here[0] ?? nearest(clues, from, isMeant);
  return found ? { aim: aimOf(found), named: found.named } : nobody;
}

/** The last before a sentence, or else the first behind it. */
function nearest(
  clues: readonly (readonly Clue[])[],
  from: number,
  test: (clue: Clue) => boolean,
): Clue | undefined {
  for (let at = from - 1; at >= 0; at--) {
    const found = clues[at]?.findLast(test);
    if (found) return found;
  }
  for (let at = from; at < clues.length; at++) {
    const found = clues[at]?.find(test);
    if (found) return found;
  }
  return undefined;
}
