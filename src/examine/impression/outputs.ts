import { toneLabels } from '../tone/tone.ts';

/** What the policy would make of a draft: nothing, or as serious as that. Exactly one of them holds. */
export const levels = ['none', 'note', 'warn', 'reason'] as const;
export type Level = (typeof levels)[number];

/**
 * What a draft may give the impression of, each by itself. `harsh`: any of the tones after it. `work`: the
 * writer's own working day at school. `private`: inside matters of a pupil, a family, a colleague or the school.
 * `contact`: a way to make contact. `identity`: the writer's own job or birthday.
 */
export const traits = [
  'harsh',
  ...toneLabels,
  ...(['work', 'private', 'contact', 'identity'] as const),
] as const;
export type Trait = (typeof traits)[number];

export const outputs = [...traits, ...levels] as const;
export type Output = (typeof outputs)[number];

const places = new Map<Output, number>(outputs.map((output, place) => [output, place]));
export const placeOf = (output: Output): number => places.get(output) ?? 0;

/** Those that decide whether anything is said: harsh, to be warned of, of any concern to the policy. */
export type Decisive = 'harsh' | 'held' | 'broken';
