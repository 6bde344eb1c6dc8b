import { describe, expect, it } from 'vitest';
import { mayBeDue, type Occasion, reminderDue } from '../../src/reminders/due.ts';

const hours = { days: [1, 2, 3, 4, 5], from: '08:30', to: '15:30' };
/** A Monday at ten. */
const monday = new Date(2026, 10, 23, 10, 0);

const occasion = (more: Partial<Occasion> = {}): Occasion => ({
  policy: { hours, withoutReminders: [] },
  schoolOwned: false,
  about: 'page',
  isCheckOld: false,
  now: monday,
  shown: {},
  ...more,
});

describe('school hours', () => {
  it('bring a reminder on a personal account, and on no other', () => {
    const roles = ['personal', 'professional', 'official', 'unknown'] as const;
    const due = roles.map((role) => reminderDue(occasion(), role));
    expect(due).toEqual(['hours', undefined, undefined, undefined]);
  });

  it.each([
    ['before them', new Date(2026, 10, 23, 8, 29)],
    ['when they end', new Date(2026, 10, 23, 15, 30)],
    ['at the weekend', new Date(2026, 10, 22, 10, 0)],
  ])('bring none %s', (_, now) => {
    expect(reminderDue(occasion({ now }), 'personal')).toBeUndefined();
  });

  it('bring one a day', () => {
    const shown = { hours: '2026-11-23' };
    expect(mayBeDue(occasion({ shown }))).toBe(false);
    expect(reminderDue(occasion({ shown: { hours: '2026-11-20' } }), 'personal')).toBe('hours');
  });

  it('bring none where the pack gives none, or does without them', () => {
    expect(mayBeDue(occasion({ policy: { hours: undefined, withoutReminders: [] } }))).toBe(false);
    expect(mayBeDue(occasion({ policy: { hours, withoutReminders: ['hours'] } }))).toBe(false);
  });
});

describe('a device of the school', () => {
  it('brings a reminder on a personal account, before that of the hours', () => {
    expect(reminderDue(occasion({ schoolOwned: true }), 'personal')).toBe('device');
    expect(reminderDue(occasion({ schoolOwned: true }), 'official')).toBeUndefined();
  });
});

describe('settings that were checked long ago', () => {
  const stale = { isCheckOld: true, policy: { hours: undefined, withoutReminders: [] } };

  it('bring a reminder whoever the account is of, after any other', () => {
    expect(reminderDue(occasion(stale), 'unknown')).toBe('recheck');
    expect(reminderDue(occasion(stale), 'official')).toBe('recheck');
    expect(reminderDue(occasion({ isCheckOld: true }), 'personal')).toBe('hours');
  });

  it('bring one a week', () => {
    const lastShown = (recheck: string) =>
      reminderDue(occasion({ ...stale, shown: { recheck } }), 'personal');
    expect(lastShown('2026-11-17')).toBeUndefined();
    expect(lastShown('2026-11-16')).toBe('recheck');
  });
});

describe('asking somebody for contact', () => {
  it('brings a reminder on every account that is known, once a day', () => {
    const about = { about: 'contact' } as const;
    expect(reminderDue(occasion(about), 'personal')).toBe('contact');
    expect(reminderDue(occasion(about), 'official')).toBe('contact');
    expect(reminderDue(occasion(about), 'unknown')).toBeUndefined();
    expect(mayBeDue(occasion({ ...about, shown: { contact: '2026-11-23' } }))).toBe(false);
  });
});
