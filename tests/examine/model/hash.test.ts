import { expect, it } from 'vitest';
import { hashFeature } from '../../../src/examine/model/hash.ts';
import { fromLetters, toLetters } from '../../../src/examine/model/letters.ts';
import { mostSteps, pairsFromLetters, pairsToLetters } from '../../../src/examine/model/pairs.ts';

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

it('stores two small weights as one letter, and those near nothing as plain ASCII', () => {
  const side = Array.from({ length: 2 * mostSteps + 1 }, (_, at) => at - mostSteps);
  const all = side.flatMap((a) => side.flatMap((b) => [a, b]));
  expect([...pairsFromLetters(pairsToLetters(all))]).toEqual(all);
  const isNear = (a: number, b: number) => Math.hypot(a, b) <= 5;
  const near = side.flatMap((a) => side.filter((b) => isNear(a, b)).flatMap((b) => [a, b]));
  const letters = pairsToLetters(near);
  expect(letters).toMatch(/^[ -~]*$/);
});
