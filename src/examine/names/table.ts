import { fromLetters, toLetters } from '../model/letters.ts';

/** Small whole numbers by hash, nearly all of them 0: word lists and the weights of models alike. */
export interface Table {
  mask: number;
  numbers: Int8Array;
}

/** As it is stored: a letter for each number and for each way to it. */
export interface TableFile {
  /** The table has 2^bits places. */
  bits: number;
  /** Places from one number to the next; the longest goes on in the next letter. */
  gaps: string;
  numbers: string;
}

/** A gap is stored as what it has more than half of the longest: small numbers are ASCII. */
const half = 45;
const longest = 2 * half;

/** Of hashes that share a place, the first keeps it. */
export function packTable(numbers: ReadonlyMap<number, number>, bits: number): TableFile {
  const places = new Map<number, number>();
  for (const [hash, number] of numbers) {
    const place = hash & (2 ** bits - 1);
    if (number !== 0 && !places.has(place)) places.set(place, number);
  }
  const sorted = [...places].sort(([a], [b]) => a - b);
  const gaps: number[] = [];
  let last = 0;
  for (const [place] of sorted) {
    let gap = place - last;
    for (; gap >= longest; gap -= longest) gaps.push(longest - half);
    gaps.push(gap - half);
    last = place;
  }
  return { bits, gaps: toLetters(gaps), numbers: toLetters(sorted.map(([, number]) => number)) };
}

export function openTable({ bits, gaps, numbers }: TableFile): Table {
  const table = { mask: 2 ** bits - 1, numbers: new Int8Array(2 ** bits) };
  const all = fromLetters(numbers);
  let place = 0;
  let next = 0;
  for (const less of fromLetters(gaps)) {
    const gap = less + half;
    place += gap;
    if (gap < longest) table.numbers[place] = all[next++] ?? 0;
  }
  return table;
}

/** 0 for what the table does not know, but for a few hashes that share a place with one it knows. */
export const numberAt = ({ mask, numbers }: Table, hash: number): number =>
  numbers[hash & mask] ?? 0;
