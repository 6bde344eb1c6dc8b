import { describe, expect, it } from 'vitest';
import { pairsToLetters } from '../../../src/examine/model/pairs.ts';
import { addRow, openSparse, packKeys, rowOf, weighed } from '../../../src/examine/model/sparse.ts';

/** Two weights each; features 5, 7 and 4,100. */
const model = openSparse({
  width: 2,
  scale: 0.5,
  ...packKeys([5, 7, 4_100]),
  weights: pairsToLetters([2, 0, -4, 6, 1, 1]),
});

function sumsOf(...hashes: number[]): number[] {
  const sums = [0, 0];
  for (const hash of hashes) addRow(model, rowOf(model, hash), sums);
  return sums;
}

describe('a model of few features', () => {
  it('adds up the weights of those it knows', () => {
    expect(sumsOf(5)).toEqual([2, 0]);
    expect(sumsOf(7, 4_100)).toEqual([-3, 7]);
  });

  it('knows no other', () => {
    expect([6, 21, 8, 4_099].map((hash) => rowOf(model, hash))).toEqual([-1, -1, -1, -1]);
  });

  it('weighs a feature by what each of its weights counts', () => {
    expect(weighed(model, rowOf(model, 7), [1, 0.5])).toBe(-0.5);
  });
});
