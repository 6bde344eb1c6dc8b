import { units } from './study.ts';

/** So many features a model may hold: each costs seven bytes of download. */
const most = 9000;

/**
 * The places of the features that say most: those that move the units far, or often. What the others say is
 * heard while learning, and missed by nobody afterwards.
 * @param table of weights, `units` for each key; @param texts in how many each key is
 */
export function worthKeeping(
  keys: readonly number[],
  table: Float64Array,
  texts: ReadonlyMap<number, number>,
): number[] {
  const worth = keys.map((key, at) => {
    const moved = rowAt(table, at).reduce((sum, weight) => sum + weight ** 2, 0);
    return moved * (texts.get(key) ?? 0);
  });
  const places = keys.map((_, at) => at);
  return places
    .toSorted((a, b) => (worth[b] ?? 0) - (worth[a] ?? 0) || a - b)
    .slice(0, most)
    .sort((a, b) => a - b);
}

export const rowAt = (table: Float64Array, at: number): Float64Array =>
  table.subarray(at * units, (at + 1) * units);
