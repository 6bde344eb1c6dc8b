import { addKnown, type SparseModel } from '../model/sparse.ts';
import type { DraftReading } from '../reading.ts';
import { aimOf, isPerson, nobody, type Target } from './aim.ts';
import type { Clue } from './clue.ts';
import { isCertain, type ToneLabel, type ToneMark, toneLabels } from './tone.ts';
import type { OpenTone } from './tone-file.ts';
import { type Heard, listen, type PlacedPerson, saidIn, voices } from './voice.ts';
import { eachFeature, speaksOfSomebody } from './voice-features.ts';

/** Heard as strongly as this the voice is as good as a word: about 1 in 140 clean posts by others reaches it. */
const asGoodAsWords = 0.62;
/** Less than this says nothing. */
const audible = 0.1;
/** How likely a kind of tone must be before the warning is of that kind; belittling is what remains. */
const distinct: Readonly<Record<ToneLabel, number>> = {
  harassment: 0.4,
  offensive: 0.4,
  accusation: 0.35,
  discriminatory: 0.35,
  derogatory: 0,
};
/** What is left of a suspicion where nobody is spoken of: never enough for a warning. */
const ofNobody = 0.45;
const mostTokens = 7;

/** What the voice hears in a draft, at the words that say it most; none where it hears next to nothing. */
export function suspect(
  reading: DraftReading,
  persons: readonly PlacedPerson[],
  clues: readonly Clue[],
  tone: OpenTone,
  model: SparseModel,
): ToneMark | undefined {
  const heard = listen(reading, persons, tone, model);
  if (!heard || heard.harsh < audible) return undefined;
  const label = labelOf(heard);
  const somebody =
    persons.length > 0 ||
    reading.sentences.some(({ sentence }) => speaksOfSomebody(saidIn(sentence, tone)));
  const score = scoreOf(heard.harsh) * (somebody ? 1 : ofNobody);
  const words = isCertain({ score }) ? loudest(reading, heard, tone, model) : unsaid;
  const target = label === 'discriminatory' ? group : meant(clues, words);
  return { label, ...target, score, start: words.start, end: words.end };
}

/** Nobody is shown the words of a suspicion, so they are not looked for. */
const unsaid: Words = { start: 0, end: 0, sentence: 0 };
const group: Target = { aim: 'group', named: false };

/** From how likely a harsh tone is to how certain a mark is. */
function scoreOf(harsh: number): number {
  if (harsh < asGoodAsWords) return (0.5 * harsh) / asGoodAsWords;
  return 0.5 + (0.5 * (harsh - asGoodAsWords)) / (1 - asGoodAsWords);
}

function labelOf({ labels }: Heard): ToneLabel {
  const clear = toneLabels.filter((label) => labels[label] >= distinct[label]);
  return clear.sort((a, b) => labels[b] - labels[a])[0] ?? 'derogatory';
}

interface Words {
  start: number;
  end: number;
  sentence: number;
}

/** The word that weighs most in the harshest sentences, with the neighbours that weigh towards the same. */
function loudest(reading: DraftReading, heard: Heard, tone: OpenTone, model: SparseModel): Words {
  let found: Words = { start: 0, end: 0, sentence: heard.from };
  let most = Number.NEGATIVE_INFINITY;
  let offset = 0;
  reading.sentences.forEach(({ sentence }, index) => {
    if (index >= heard.from && index <= heard.to && sentence.passage.tokens.count > 0) {
      const weights = tokenWeights(saidIn(sentence, tone), model);
      const peak = Math.max(...weights);
      if (peak > most) {
        most = peak;
        found = { ...runAround(weights, peak, sentence.passage.tokens, offset), sentence: index };
      }
    }
    offset += sentence.passage.text.length;
  });
  return found;
}

function tokenWeights(said: ReturnType<typeof saidIn>, model: SparseModel): Float64Array {
  const weights = new Float64Array(said.passage.tokens.count);
  const sums = new Float64Array(voices.length);
  eachFeature(said, (hash, token) => {
    sums.fill(0);
    addKnown(model, hash, sums);
    weights[token] = (weights[token] ?? 0) + (sums[0] ?? 0);
  });
  return weights;
}

function runAround(
  weights: Float64Array,
  peak: number,
  { starts, ends }: { starts: ArrayLike<number>; ends: ArrayLike<number> },
  offset: number,
) {
  let first = weights.indexOf(peak);
  let last = first;
  while (last - first < mostTokens && (weights[last + 1] ?? 0) > 0) last++;
  while (last - first < mostTokens && (weights[first - 1] ?? 0) > 0) first--;
  return { start: (starts[first] ?? 0) + offset, end: (ends[last] ?? 0) + offset };
}

const ofSchool = new Set(['pupil', 'parent', 'colleague', 'school']);

/** Whoever of the school is spoken of in those words' sentence, or else nearest before, or else anywhere. */
function meant(clues: readonly Clue[], { sentence }: Words): Target {
  const people = clues.filter((clue) => ofSchool.has(aimOf(clue)));
  const here = people.filter((clue) => clue.sentence === sentence);
  const found =
    here.find(isPerson) ??
    here[0] ??
    people.findLast((clue) => clue.sentence < sentence) ??
    people[0];
  return found ? { aim: aimOf(found), named: found.named } : nobody;
}
