import { toneLabels } from '../tone/tone.ts';

/**
 * What a draft may give the impression of, each by itself. `harsh`: any of the tones after it. `work`: the
 * writer's own working day at school. `private`: inside matters of a pupil, a family, a colleague or the school.
 * `contact`: a way to make contact. `identity`: the writer's own job or birthday. `broken`: the policy would
 * say something; `held`: it would warn; `grave`: it would ask for a reason.
 */
export const outputs = [
  'harsh',
  ...toneLabels,
  ...(['work', 'private', 'contact', 'identity', 'broken', 'held', 'grave'] as const),
] as const;
export type Output = (typeof outputs)[number];

const places = new Map<Output, number>(outputs.map((output, place) => [output, place]));
export const placeOf = (output: Output): number => places.get(output) ?? 0;

/** Those that decide whether anything is said. */
export const decisive = ['harsh', 'held', 'broken'] as const satisfies readonly Output[];
export type Decisive = (typeof decisive)[number];
