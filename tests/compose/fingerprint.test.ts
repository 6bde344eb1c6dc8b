import { expect, it } from 'vitest';
import { fingerprint } from '../../src/compose/fingerprint.ts';

it('knows the same wording again on the same device only', () => {
  const mark = fingerprint('rude idiots', 'salt');
  expect(fingerprint('rude idiots', 'salt')).toBe(mark);
  expect(fingerprint('rude idiots', 'other salt')).not.toBe(mark);
  expect(mark).toMatch(/^[0-9a-f]{16}$/);
});

it('tells thousands of wordings apart', () => {
  const marks = Array.from({ length: 20_000 }, (_, n) => fingerprint(`rude word ${n}`, 'salt'));
  expect(new Set(marks).size).toBe(marks.length);
});
