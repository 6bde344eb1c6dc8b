import type { AccountRole } from '../../policy/vocabulary.ts';
import { forEachSentence } from '../each.ts';
import type { ListUses } from '../list-uses.ts';
import type { DraftReading, Reading } from '../reading.ts';
import { type Setting, settingOf } from '../setting.ts';
import type { Signal } from '../signals/signal.ts';
import { sum, tokenCounts } from '../token-counts.ts';
import type { SentenceMark } from '../tone/tone.ts';
import { type Contribution, sentenceContribution } from './contribution.ts';
import { type Evaluation, evaluate } from './evaluate.ts';
import type { Impression, Impressions, Seen } from './impression.ts';
import { type Network, scoreOf } from './network.ts';
import { type Decisive, outputs } from './outputs.ts';
import { windowsOf } from './windows.ts';

/** In a draft as long as this, a sentence of some length counts by itself too: what is around it may hide it. */
const tokensOfLong = 80;
const tokensAlone = 10;

/** The strongest impressions a draft gives. A sentence costs nothing while it and what is around it stay. */
export function impressionsOf(
  reading: DraftReading,
  { signals, marks }: Seen,
  uses: ListUses,
  model: Network,
): Impressions {
  const { sentences, draft } = reading;
  const setting = settingOf(draft);
  const known = { role: setting.role, uses, model };
  const contributions = eachContribution(reading, known, sentences, signals, marks);
  const tokens = tokenCounts(reading);
  const isLong = sum(tokens) >= tokensOfLong;
  const windows = windowsOf(reading, contributions, tokens);
  const together = eachTogether(reading, { setting, model }, windows);
  const alone = eachAlone(reading, { isLong, setting, model }, contributions, tokens);
  const strongest = (which: Decisive): Impression => {
    const at = placeOfMost(together, alone, which);
    const isAlone = scoreIn(alone[at], which) >= scoreIn(together[at], which);
    const best = isAlone ? alone[at] : together[at];
    const units = best?.units ?? [];
    const from = isAlone ? at : at + 1 - (windows[at]?.length ?? 1);
    return { scores: scoresOf(model, units), units, from, to: at };
  };
  return { harsh: strongest('harsh'), held: strongest('held'), broken: strongest('broken') };
}

interface Known {
  role: AccountRole;
  uses: ListUses;
  model: Network;
}

const eachContribution = forEachSentence(
  (
    { role, uses, model }: Known,
    sentence: Reading,
    signals: readonly Signal[],
    marks: readonly SentenceMark[] | undefined,
  ) => sentenceContribution(sentence, signals, marks ?? [], role, uses, model),
);

interface EvaluationContext {
  setting: Setting;
  model: Network;
}

const eachTogether = forEachSentence(
  ({ setting, model }: EvaluationContext, contributions: readonly Contribution[] | undefined) =>
    contributions && evaluate(contributions, setting, model),
);

const eachAlone = forEachSentence(
  (
    { isLong, setting, model }: EvaluationContext & { isLong: boolean },
    contribution: Contribution,
    tokens: number,
  ) => (isLong && tokens >= tokensAlone ? evaluate([contribution], setting, model) : undefined),
);

const scoreIn = (evaluation: Evaluation | undefined, which: Decisive): number =>
  evaluation?.scores[which] ?? Number.NEGATIVE_INFINITY;

/** The first of the sentences whose score is highest. */
function placeOfMost(
  together: readonly (Evaluation | undefined)[],
  alone: readonly (Evaluation | undefined)[],
  which: Decisive,
): number {
  let most = Number.NEGATIVE_INFINITY;
  let place = 0;
  for (let at = 0; at < together.length; at++) {
    const score = Math.max(scoreIn(together[at], which), scoreIn(alone[at], which));
    if (score <= most) continue;
    most = score;
    place = at;
  }
  return place;
}

function scoresOf(model: Network, units: readonly number[]): number[] {
  return outputs.map((_, place) => scoreOf(model, units, place));
}
