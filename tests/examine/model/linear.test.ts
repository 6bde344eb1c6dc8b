import { expect, it } from 'vitest';
import { fromLetters, toLetters } from '../../../src/examine/model/letters.ts';
import { addFeature, hashFeature, openModel } from '../../../src/examine/model/linear.ts';

it('adds up the stored weights of the features it is given, output by output', () => {
  const weights = toLetters([1, -2, 3, 4]);
  const model = openModel({
    bits: 1,
    outputs: ['a', 'b'],
    scale: 0.5,
    intercepts: [0, 0],
    weights,
  });
  const sums = new Float64Array(2);
  addFeature(model, 0, sums);
  addFeature(model, 3, sums);
  expect([...sums]).toEqual([2, 1]);
});

it('hashes a stretch of a text as it hashes the stretch alone, and keeps seeds apart', () => {
  expect(hashFeature('some words', 7, 5, 10)).toBe(hashFeature('words', 7));
  expect(hashFeature('words', 7)).not.toBe(hashFeature('words', 8));
});

it('stores every weight as one letter that JSON leaves as it is', () => {
  const all = Array.from({ length: 255 }, (_, number) => number - 127);
  const letters = toLetters(all);
  expect([...fromLetters(letters)]).toEqual(all);
  expect(JSON.stringify(letters)).toHaveLength(all.length + 2);
});
