import { expect, it } from 'vitest';
import { periodOf, retryAfter, waitAfter } from '../../src/updates/polling.ts';

it('browsers look about once an hour, each at its own time, or as the school set', () => {
  expect([periodOf(undefined, 0), periodOf(undefined, 1)]).toEqual([54, 66]);
  expect([periodOf(120, 0), periodOf(120, 1)]).toEqual([108, 132]);
});

it('but never more often than every quarter of an hour', () => {
  expect(periodOf(1, 0)).toBe(15);
  expect(periodOf(15, 0)).toBe(15);
});

it('a host that fails is left alone for longer each time, for two hours at most', () => {
  const minutes = [1, 2, 3, 50].map((failures) => waitAfter(failures, 60, undefined) / 60_000);
  expect(minutes).toEqual([30, 90, 120, 120]);
});

it('a host that says how long is left alone so long, for a day at most', () => {
  expect(waitAfter(1, 60, 5_000)).toBe(5_000);
  expect(waitAfter(1, 60, 1e12)).toBe(86_400_000);
});

it.each([
  ['120', 120_000],
  ['Sun, 10 Jan 2027 09:10:00 GMT', 600_000],
  ['Sun, 10 Jan 2027 08:00:00 GMT', undefined],
  ['soon', undefined],
  ['', undefined],
  [null, undefined],
])('Retry-After: %s', (header, wait) => {
  expect(retryAfter(header, Date.parse('2027-01-10T09:00:00Z'))).toBe(wait);
});
