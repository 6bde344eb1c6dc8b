import { describe, expect, it } from 'vitest';
import { readingOf, tickKey } from '../../src/privacy/reading.ts';

const item = { wanted: { personal: ['on'], professional: ['on', 'off'] } };
const at = '2026-11-20T10:00:00.000Z';
const tickedAt = '2026-11-21T10:00:00.000Z';

describe('where a checklist item stands', () => {
  it('passes or fails by what the settings page said and the account wants', () => {
    const look = { value: 'off', at };
    expect(readingOf(item, 'personal', { look })).toEqual({ state: 'fail', value: 'off', at });
    expect(readingOf(item, 'professional', { look })).toEqual({ state: 'pass', value: 'off', at });
  });

  it('is not for an account kind the policy wants nothing of, whatever was seen', () => {
    const look = { value: 'on', at };
    expect(readingOf(item, 'official', { look, tickedAt })).toEqual({ state: 'not-applicable' });
  });

  it('never passes from absence', () => {
    expect(readingOf(item, 'personal', {})).toEqual({ state: 'not-checked' });
    expect(readingOf(item, 'personal', { look: { at } })).toEqual({ state: 'not-readable', at });
  });

  it('takes the person’s word where nothing could be read', () => {
    const confirmed = { state: 'confirmed-by-you', at: tickedAt };
    expect(readingOf(item, 'personal', { tickedAt })).toEqual(confirmed);
    expect(readingOf(item, 'personal', { tickedAt, look: { at } })).toEqual(confirmed);
  });

  it('does not let a tick hide what was seen to be wrong', () => {
    const look = { value: 'off', at };
    expect(readingOf(item, 'personal', { tickedAt, look }).state).toBe('fail');
  });

  it('keeps ticks of one’s own account and the school’s apart', () => {
    expect(tickKey('F2', 'personal')).not.toBe(tickKey('F2', 'official'));
  });
});
