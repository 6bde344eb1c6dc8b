import { describe, expect, it } from 'vitest';
import { toLetters } from '../../../src/examine/model/letters.ts';
import { addKnown, openSparse } from '../../../src/examine/model/sparse.ts';

const base64 = (bytes: ArrayBufferView) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');

/** Two weights each; features 5, 7 and 65,540. */
const model = openSparse({
  width: 2,
  scale: 0.5,
  steps: base64(Uint16Array.of(5, 2, 65_533)),
  weights: toLetters([2, 0, -4, 6, 1, 1]),
});

function sumsOf(...hashes: number[]): number[] {
  const sums = new Float64Array(2);
  for (const hash of hashes) addKnown(model, hash, sums);
  return [...sums];
}

describe('a model of few features', () => {
  it('adds up the weights of those it knows', () => {
    expect(sumsOf(5)).toEqual([1, 0]);
    expect(sumsOf(7, 65_540)).toEqual([-1.5, 3.5]);
  });

  it('says nothing of a feature it never met', () => {
    expect(sumsOf(6, 21, 8, 65_539)).toEqual([0, 0]);
  });
});
