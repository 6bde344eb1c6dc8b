import { describe, expect, it } from 'vitest';
import type { Impressions } from '../../../src/examine/impression/impression.ts';
import { type Level, outputs } from '../../../src/examine/impression/outputs.ts';
import { calmOf, verdictOn } from '../../../src/examine/impression/verdict.ts';

/** Of a draft that is so likely to be at each level, wherever one looks. */
function impressionsOf(chances: Readonly<Record<Level, number>>): Impressions {
  const scores = outputs.map((output) =>
    Math.log(output in chances ? chances[output as Level] : 1),
  );
  const impression = { scores, units: [], from: 0, to: 0 };
  return { harsh: impression, held: impression, broken: impression };
}

describe('what is to be made of an impression', () => {
  it('warns sooner on an account for work, where there is hardly anything to take a note of', () => {
    const mostLikelyWrong = impressionsOf({ none: 0.15, note: 0.02, warn: 0.8, reason: 0.03 });
    expect(verdictOn(mostLikelyWrong, 'official')).toBe('likely');
    expect(verdictOn(mostLikelyWrong, 'professional')).toBe('likely');
    expect(verdictOn(mostLikelyWrong, 'personal')).toBe('perhaps');
    expect(verdictOn(mostLikelyWrong, 'unknown')).toBe('perhaps');
  });

  it('asks for a reason where most of what it would warn of is as grave as that', () => {
    const grave = impressionsOf({ none: 0.02, note: 0.02, warn: 0.06, reason: 0.9 });
    expect(verdictOn(grave, 'personal')).toBe('gravely');
  });

  it('says nothing of what is most likely of no concern', () => {
    const harmless = impressionsOf({ none: 0.7, note: 0.2, warn: 0.08, reason: 0.02 });
    expect(verdictOn(harmless, 'personal')).toBeUndefined();
  });

  it.each([
    [0.97, 'wholly'],
    [0.8, 'surely'],
    [0.6, 'rather'],
    [0.4, undefined],
  ])('is calm with %f of no concern: %s', (none, calm) => {
    expect(calmOf(impressionsOf({ none, note: 1 - none, warn: 0, reason: 0 }))).toBe(calm);
  });
});
