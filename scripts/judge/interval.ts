import { randomFrom } from '../train/random.ts';

export type Interval = readonly [low: number, high: number];

/** 95 % interval of a share by Wilson's score: sound for small counts and shares near 0 or 1. */
export function wilson(hits: number, of: number): Interval {
  if (of === 0) return [0, 1];
  const z = 1.96;
  const share = hits / of;
  const middle = share + z ** 2 / (2 * of);
  const spread = z * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2));
  const scale = 1 + z ** 2 / of;
  return [(middle - spread) / scale, (middle + spread) / scale];
}

const samples = 1000;

/** 95 % interval of a figure by drawing its items again and again; the same for the same items. */
export function bootstrap<T>(
  items: readonly T[],
  figureOf: (drawn: readonly T[]) => number,
): Interval {
  const random = randomFrom(1);
  const figures = Array.from({ length: samples }, () =>
    figureOf(items.map(() => items[Math.floor(random() * items.length)] as T)),
  ).sort((a, b) => a - b);
  return [figures[samples * 0.025] ?? 0, figures[samples * 0.975] ?? 1];
}
