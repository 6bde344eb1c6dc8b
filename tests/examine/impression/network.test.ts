import { describe, expect, it } from 'vitest';
import {
  gradientsOf,
  type NetworkFile,
  openNetwork,
  scoreOf,
  unitsOf,
} from '../../../src/examine/impression/network.ts';
import { pairsToLetters } from '../../../src/examine/model/pairs.ts';
import { addRow, packKeys, rowOf } from '../../../src/examine/model/sparse.ts';

/** Features 5 and 9, two units, and one output that is the first unit less half of the second. */
const file: NetworkFile = {
  features: {
    width: 2,
    scale: 1,
    ...packKeys([5, 9]),
    weights: pairsToLetters([2, -1, 1, 3]),
  },
  biases: [0, 0.5],
  heads: [[1, -0.5]],
  intercepts: [-0.25],
};
const network = openNetwork(file);

function unitsWith(...features: number[]): number[] {
  const sums = [0, 0];
  for (const row of features.map((feature) => rowOf(network.features, feature)))
    if (row >= 0) addRow(network.features, row, sums);
  return unitsOf(network, sums, features.length);
}

describe('the network', () => {
  it('knows nothing but what it begins with of words it never met', () => {
    expect(unitsWith(7)).toEqual([0, Math.tanh(0.5)]);
  });

  it('weighs what its units make of the words it knows', () => {
    const length = Math.sqrt(22);
    const [a, b] = [Math.tanh(3 / length), Math.tanh(2 / length + 0.5)];
    expect(scoreOf(network, unitsWith(5, 9), 0)).toBeCloseTo(a - 0.5 * b - 0.25);
  });

  it('says how much a little more of a word would count, which is less where a unit is sure', () => {
    const [sure = 0] = gradientsOf(network, [0.99, 0], 0);
    const [open = 0, against = 0] = gradientsOf(network, [0, 0], 0);
    expect(open).toBe(1);
    expect(sure).toBeLessThan(0.05);
    expect(against).toBe(-0.5);
  });
});
