import { letterOf, placeOf } from './letters.ts';

/** Weights of a model have so many steps on either side of nothing: finer ones cost download and change no judgement. */
export const mostSteps = 6;

/** All pairs of such numbers, those that come oftenest first: the letters of others take two bytes. */
const pairs = Array.from({ length: (2 * mostSteps + 1) ** 2 }, (_, at) => {
  const side = 2 * mostSteps + 1;
  return [Math.floor(at / side) - mostSteps, (at % side) - mostSteps] as const;
}).sort(([a, b], [c, d]) => a * a + b * b - c * c - d * d);

/**
 * A letter for two numbers: what compresses letters one by one gives no less than a bit to each, more than most
 * of these numbers say. @param numbers an even count of them, from `-mostSteps` to `mostSteps`
 */
export function pairsToLetters(numbers: readonly number[]): string {
  const places = new Map(pairs.map(([a, b], place) => [pairKey(a, b), place]));
  const firsts = numbers.filter((_, at) => at % 2 === 0);
  return firsts
    .map((a, at) => letterOf(places.get(pairKey(a, numbers[2 * at + 1] ?? 0)) ?? 0))
    .join('');
}

export function pairsFromLetters(letters: string): Int8Array {
  const numbers = new Int8Array(letters.length * 2);
  for (let at = 0; at < letters.length; at++)
    numbers.set(pairs[placeOf(letters.charCodeAt(at))] ?? [], at * 2);
  return numbers;
}

const pairKey = (a: number, b: number) => a * 256 + b;
