import { describe, expect, it } from 'vitest';
import { readingOf } from '../../src/privacy/reading.ts';

const item = {
  wanted: { personal: ['on' as const], professional: ['on' as const, 'off' as const] },
};
const at = '2026-11-20T10:00:00.000Z';
const later = '2026-11-21T09:00:00.000Z';
const tickedAt = '2026-11-21T10:00:00.000Z';
const limit = { now: new Date('2026-11-22T10:00:00.000Z'), days: 365 };
const on = { value: 'on' as const, at };
const off = { value: 'off' as const, at: later };

const personal = (parts: string[], evidence: Parameters<typeof readingOf>[3]) =>
  readingOf(item, 'personal', parts, evidence, limit);

describe('where a checklist item stands', () => {
  it('passes or fails by what the settings page said and the account wants', () => {
    const looks = { state: off };
    const { at } = off;
    expect(personal(['state'], { looks })).toEqual({ state: 'fail', value: 'off', at });
    const professional = readingOf(item, 'professional', ['state'], { looks }, limit);
    expect(professional).toEqual({ state: 'pass', value: 'off', at });
  });

  it('is not for an account kind the policy wants nothing of, whatever was seen', () => {
    const evidence = { looks: { state: on }, tickedAt };
    const state = 'not-applicable';
    expect(readingOf(item, 'official', ['state'], evidence, limit)).toEqual({ state });
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

  it('grows stale, seen or ticked, when the pack’s time is over', () => {
    const now = new Date('2027-11-21T10:00:00.000Z');
    const old = (evidence: Parameters<typeof readingOf>[3], days?: number) =>
      readingOf(item, 'personal', ['state'], evidence, { now, days }).state;
    expect(old({ looks: { state: on } }, 365)).toBe('stale');
    expect(old({ looks: { state: { ...on, at: later } } }, 366)).toBe('pass');
    expect(old({ tickedAt: at }, 365)).toBe('stale');
    expect(old({ looks: { state: on } })).toBe('pass');
  });
});
