import { describe, expect, it } from 'vitest';
import type { Look } from '../../src/browser/items.ts';
import { type Evidence, readingOf } from '../../src/privacy/reading.ts';

const item = {
  wanted: { personal: ['on' as const], professional: ['on' as const, 'off' as const] },
};
const at = '2026-11-20T10:00:00.000Z';
const later = '2026-11-21T09:00:00.000Z';
const tickedAt = '2026-11-21T10:00:00.000Z';
const limit = { now: new Date('2026-11-22T10:00:00.000Z'), days: 365 };
const on = { value: 'on' as const, at };
const off = { value: 'off' as const, at: later };

const needing = (...needed: string[]) => ({ all: needed, needed, doubted: [] });
const personal = (parts: string[], evidence: Evidence) =>
  readingOf(item, 'personal', needing(...parts), evidence, limit);

describe('where a checklist item stands', () => {
  it('passes or fails by what the settings page said and the account wants', () => {
    const looks = { state: off };
    const { at } = off;
    expect(personal(['state'], { looks })).toEqual({ state: 'fail', value: 'off', at });
    const professional = readingOf(item, 'professional', needing('state'), { looks }, limit);
    expect(professional).toEqual({ state: 'pass', value: 'off', at });
  });

  it('is not for an account kind the policy wants nothing of, whatever was seen', () => {
    const evidence = { looks: { state: on }, tickedAt };
    const state = 'not-applicable';
    expect(readingOf(item, 'official', needing('state'), evidence, limit)).toEqual({ state });
  });

  it('never passes from absence', () => {
    expect(personal([], {})).toEqual({ state: 'not-checked' });
    expect(personal(['state'], {})).toEqual({ state: 'not-checked' });
    expect(personal(['state'], { looks: { state: { at } } })).toEqual({
      state: 'not-readable',
      at,
    });
    expect(personal([], { looks: { state: on } }).state).toBe('not-checked');
  });

  it('passes only when every part of it was seen to be right, as of the first', () => {
    const parts = ['email', 'phone'];
    expect(personal(parts, { looks: { email: on } }).state).toBe('not-checked');
    expect(personal(parts, { looks: { email: on, phone: { at } } }).state).toBe('not-readable');
    expect(personal(parts, { looks: { email: on, phone: off } })).toMatchObject({
      state: 'fail',
      value: 'off',
    });
    const looks = { email: { ...on, at: later }, phone: on };
    expect(personal(parts, { looks })).toEqual({ state: 'pass', value: 'on', at });
  });

  it('takes the person’s word where nothing could be read', () => {
    const confirmed = { state: 'confirmed-by-you', at: tickedAt };
    expect(personal([], { tickedAt })).toEqual(confirmed);
    expect(personal(['state'], { tickedAt, looks: { state: { at } } })).toEqual(confirmed);
    expect(personal(['a', 'b'], { tickedAt, looks: { a: on } })).toEqual(confirmed);
  });

  it('does not let a tick hide what was seen to be wrong', () => {
    expect(personal(['a', 'b'], { tickedAt, looks: { a: off } }).state).toBe('fail');
  });

  it('lets a tick speak for what stood there, where the page does not say who else sees it', () => {
    const parts = { all: ['about'], needed: [], doubted: ['about'] };
    const seen = (look: Look) =>
      readingOf(item, 'personal', parts, { tickedAt, looks: { about: look } }, limit);
    expect(seen(off).state).toBe('confirmed-by-you');
    const lately = '2026-11-22T09:00:00.000Z';
    expect(seen({ ...off, at: lately, since: later }).state).toBe('confirmed-by-you');
    expect(seen({ ...off, at: lately })).toMatchObject({ state: 'fail', isDoubted: true });
    expect(seen(on).state).toBe('confirmed-by-you');
  });

  it('forgets looks at parts that are read no more', () => {
    expect(personal(['state'], { looks: { state: on, gone: off } }).state).toBe('pass');
  });

  it('grows stale, seen or ticked, when the pack’s time is over', () => {
    const now = new Date('2027-11-21T10:00:00.000Z');
    const old = (evidence: Evidence, days?: number) =>
      readingOf(item, 'personal', needing('state'), evidence, { now, days }).state;
    expect(old({ looks: { state: on } }, 365)).toBe('stale');
    expect(old({ looks: { state: { ...on, at: later } } }, 366)).toBe('pass');
    expect(old({ tickedAt: at }, 365)).toBe('stale');
    expect(old({ looks: { state: on } })).toBe('pass');
  });
});
