import { type NameSpan, spanOfTokens } from '../../../src/examine/names/name-spans.ts';
import { type Named, namesIn } from '../../../src/examine/names/names-in.ts';
import type { NameFinder } from '../../../src/examine/names/names-model.ts';
import { styleOf } from '../../../src/examine/names/style.ts';
import {
  besideFeatures,
  placeFeatures,
  sentenceFeatures,
} from '../../../src/examine/names/who/features.ts';
import { type Who, whos } from '../../../src/examine/names/who/kinds.ts';
import { placeOf } from '../../../src/examine/names/who/who.ts';
import { viewOf, type WordsInView } from '../../../src/examine/names/words-in-view.ts';
import { spanOf } from '../../../src/examine/text/normalise.ts';
import { type Passage, readSentences } from '../../../src/examine/text/passage.ts';
import { randomFrom, shuffled } from '../random.ts';
import type { NamedPost, PlacedName } from './named-text.ts';
import { averaged, type Learnt, newAdaGrad, step } from './weights.ts';

/** Somebody named in a post: who it is, and the features that should tell. */
export interface WhoLesson {
  who: Who;
  features: readonly number[];
}

/** Lessons for everybody a post names, seen as in use, and for what is wrongly found in it. */
export function whoLessons({ text, names, place }: NamedPost, finder: NameFinder): WhoLesson[] {
  const sentences = readSentences(text);
  const style = styleOf({
    sentences: sentences.map(({ passage }) => ({ passage, kept: [] })),
    kept: [],
  });
  const views = sentences.map(({ passage }) => viewOf(passage, finder.words, style));
  const topics = views.map(sentenceFeatures);
  return sentences.flatMap(({ passage, start: offset }, index) => {
    const view = views[index];
    if (!view) return [];
    const around = topics.slice(Math.max(0, index - 1), index + 2).flat();
    const lesson = (name: Named, who: Who): WhoLesson => {
      const own = [...besideFeatures(view, name), ...placeFeatures(place, name.isTitled)];
      return { who, features: [...own, ...around] };
    };
    const found = namesIn(passage, view, finder);
    const there = names.flatMap((name) => tokensOf(name, view, passage, offset));
    const wrong = found.filter((one) => !there.some((name) => meet(one, name)));
    return [
      ...wrong.map((one) => lesson(one, 'other')),
      ...there.map((name) => lesson(found.find((one) => meet(one, name)) ?? name, name.who)),
    ];
  });
}

/** A name as it would be found in a sentence, where the sentence has it. */
function tokensOf(
  { start, end, who }: PlacedName,
  view: WordsInView,
  passage: Passage,
  offset: number,
): (Named & { who: Who })[] {
  const tokens = Array.from({ length: view.count }, (_, token) => token).filter((token) => {
    const span = spanOf(passage, view.starts[token] ?? 0, view.ends[token] ?? 0);
    return start < span.end + offset && span.start + offset < end;
  });
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [{ ...spanOfTokens(view, first, last), isTitled: false, isFamous: false, who }];
}

const meet = (a: NameSpan, b: NameSpan) => a.first <= b.last && b.first <= a.last;

const learningRate = 0.1;

/** Logistic regression over `whos`: a weight for each place of each feature. */
export function learnWho(
  lessons: readonly WhoLesson[],
  { bits, epochs, seed }: { bits: number; epochs: number; seed: number },
  kept: (place: number) => boolean,
): Learnt {
  const mask = 2 ** bits - 1;
  const optimiser = newAdaGrad(2 ** bits);
  const random = randomFrom(seed);
  const placed = lessons.map(({ who, features }) => ({
    who,
    places: whos.map((_, index) =>
      features.map((feature) => placeOf(feature, index) & mask).filter(kept),
    ),
  }));
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { who, places } of shuffled(placed, random)) {
      const likely = softmax(
        places.map((all) => all.reduce((sum, place) => sum + (optimiser.weights[place] ?? 0), 0)),
      );
      places.forEach((all, index) => {
        const error = Number(whos[index] === who) - (likely[index] ?? 0);
        for (const place of all) step(optimiser, place, error, learningRate);
      });
      optimiser.steps++;
    }
  }
  const learnt: Learnt = new Map();
  averaged(optimiser).forEach((weight, place) => {
    if (weight !== 0) learnt.set(place, weight);
  });
  return learnt;
}

function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/** How often the features of each place occur. */
export function whoTimesMet(lessons: readonly WhoLesson[], bits: number): Map<number, number> {
  const mask = 2 ** bits - 1;
  const met = new Map<number, number>();
  for (const { features } of lessons) {
    for (const feature of features) {
      for (let who = 0; who < whos.length; who++) {
        const place = placeOf(feature, who) & mask;
        met.set(place, (met.get(place) ?? 0) + 1);
      }
    }
  }
  return met;
}
