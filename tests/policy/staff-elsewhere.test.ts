import { expect, it } from 'vitest';
import { compile } from '../../src/examine/compile.ts';
import { examine } from '../../src/examine/examine.ts';
import { trained } from '../../src/examine/model/trained.ts';
import { builtinPolicy } from '../../src/policy/builtin.ts';
import { draftOf } from '../examine/support.ts';

const policy = compile(builtinPolicy(), trained);
const severest = (text: string) => examine(draftOf(text), policy)[0]?.severity;

it.each([
  'Bar staff in Spoons are clueless, waited half an hour',
  'Pub staff were clueless about the allergy menu',
  'Airline staff were so rude to us',
  'Door staff at the O2 are clowns',
  'Hotel staff couldn’t do enough for us',
])('is not about the school’s staff: %s', (text) => {
  expect([undefined, 'note']).toContain(severest(text));
});

it.each([
  'Kitchen staff are lazy and miserable, every dinner time',
  'Science staff are clueless',
  'Nursery staff are lazy and miserable',
  'Our staff are so rude to us cleaners',
  'Lunchtime staff are clowns',
])('is about the school’s staff: %s', (text) => {
  expect(severest(text)).toBe('warn');
});
