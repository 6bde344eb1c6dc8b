import { addFeature, type LinearModel } from '../model/linear.ts';
import type { Passage } from '../text/passage.ts';
import type { Target } from './aim.ts';
import type { Clue } from './clue.ts';
import type { ToneLabel, ToneMark } from './tone.ts';
import { type Heard, listen, type Voice, voices } from './voice.ts';
import { eachFeature } from './voice-features.ts';

/** The voice heard as strongly as this is as good as a word: hardly a clean post of the corpus reaches it. */
const asGoodAsWords = 0.6;
/** Less than this says nothing. */
const audible = 0.15;
/** Of a kind of its own, where it is at least this likely. */
const distinct = 0.4;
const mostTokens = 6;
/** Whom a draft means that speaks of nobody of the school by name or role. */
const elsewhere = ['family', 'public', 'elsewhere'] as const;
/** A draft that speaks of none of these has nobody to be harsh about. */
const spoken = [
  'pupil',
  'kids',
  'parent',
  'colleague',
  'school',
  'group',
  'third',
  'people',
] as const;

/**
 * What the model hears in a draft that speaks of people of the school, at the words that say it most.
 * None where it hears little, where nobody is spoken of, and where the draft praises or speaks against abuse.
 */
export function suspect(
  passage: Passage,
  clues: readonly Clue[],
  target: Target,
  model: LinearModel,
): ToneMark[] {
  const kinds = new Set(clues.map(({ kind }) => kind));
  if (kinds.has('praise') || kinds.has('counter') || !spoken.some((kind) => kinds.has(kind)))
    return [];
  if (target.aim === 'nobody' && elsewhere.some((kind) => kinds.has(kind))) return [];
  const heard = listen(passage, clues, model);
  if (heard.harsh < audible) return [];
  const label = labelOf(heard, kinds.has('group'));
  return [
    {
      label,
      aim: label === 'discriminatory' ? 'group' : target.aim,
      named: target.named,
      score: Math.min(1, heard.harsh / (2 * asGoodAsWords)),
      ...loudest(passage, clues, model),
    },
  ];
}

function labelOf(heard: Heard, group: boolean): ToneLabel {
  const kinds: Exclude<Voice, 'harsh'>[] = ['harassment', 'accusation'];
  if (group) kinds.unshift('discriminatory');
  return kinds.find((kind) => heard[kind] >= distinct) ?? 'derogatory';
}

/** The words that weigh most, with the neighbours that weigh towards the same. */
function loudest(passage: Passage, clues: readonly Clue[], model: LinearModel) {
  const { starts, ends, count } = passage.tokens;
  const weights = new Float64Array(count);
  const sums = new Float64Array(voices.length);
  eachFeature(passage, clues, (hash, token) => {
    sums.fill(0);
    addFeature(model, hash, sums);
    weights[token] = (weights[token] ?? 0) + (sums[0] ?? 0);
  });
  let first = weights.indexOf(Math.max(...weights));
  let last = first;
  while (last - first < mostTokens && (weights[last + 1] ?? 0) > 0) last++;
  while (last - first < mostTokens && (weights[first - 1] ?? 0) > 0) first--;
  return { start: starts[first] ?? 0, end: ends[last] ?? 0 };
}
