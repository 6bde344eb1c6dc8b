import { expect, it } from 'vitest';
import { hashFeature } from '../../../src/examine/model/hash.ts';
import { fromLetters, toLetters } from '../../../src/examine/model/letters.ts';

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
