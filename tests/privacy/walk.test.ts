import { describe, expect, it } from 'vitest';
import { type Box, meet } from '../../src/overlay/box.ts';
import type { Control } from '../../src/platforms/settings.ts';
import { builtinPolicy } from '../../src/policy/builtin.ts';
import type { SettingValue } from '../../src/policy/vocabulary.ts';
import { choices } from '../../src/privacy/walk/choices.ts';
import { placeCard } from '../../src/privacy/walk/place-card.ts';
import { canWalk, planWalk } from '../../src/privacy/walk/plan.ts';
import { standingOf } from '../../src/privacy/walk/standing.ts';
import type { News } from '../../src/privacy/watch-page.ts';

const { checklist } = builtinPolicy();
const items = (...ids: string[]) => ids.flatMap((id) => checklist.filter((item) => item.id === id));
const at = '2026-11-20T10:00:00.000Z';

describe('a walk', () => {
  it('leads to every page of an item that something is left to do on', () => {
    const places = planWalk(items('X8', 'X1'), 'personal', {});
    expect(places).toEqual([
      { item: 'X8', page: 0 },
      { item: 'X8', page: 1 },
      { item: 'X1', page: 0 },
    ]);
    const looks = { X8: { 'two-factor': { value: 'on' as const, at } } };
    expect(planWalk(items('X8'), 'personal', looks)).toEqual([{ item: 'X8', page: 1 }]);
  });

  it('leads to an item that is right, where it is asked for', () => {
    const looks = { X1: { state: { value: 'on' as const, at } } };
    expect(planWalk(items('X1'), 'personal', looks)).toEqual([{ item: 'X1', page: 0 }]);
  });

  it('leads to settings that people tick themselves, but to no page out of reach', () => {
    expect(items('F2', 'X9').every(canWalk)).toBe(true);
    expect(items('F17', 'F20', 'L5').some(canWalk)).toBe(false);
  });
});

describe('how a setting stands on the page', () => {
  const stop = { isRead: true, mayPass: true, passing: ['off'] as SettingValue[] };
  const control = (value: SettingValue) => ({ value, element: {} }) as Control;
  const parts = ['X4.email', 'X4.phone'];
  const news = (...values: (SettingValue | 'missing' | 'touched' | undefined)[]) =>
    new Map(
      values.flatMap((value, index): [string, News][] => {
        const [item = '', part = ''] = parts[index]?.split('.') ?? [];
        const of = { item, part, account: 'jo' };
        if (!value) return [];
        if (value === 'missing') return [[`${item}.${part}`, of]];
        if (value === 'touched') return [[`${item}.${part}`, { ...of, isOutdated: true }]];
        return [[`${item}.${part}`, { ...of, control: control(value) }]];
      }),
    );
  const kind = (...values: Parameters<typeof news>) =>
    standingOf(stop, parts, news(...values)).kind;

  it('is right only when every part of it is', () => {
    expect(kind('off', 'off')).toBe('right');
    expect(kind('off', 'on')).toBe('wrong');
    expect(kind('off')).toBe('looking');
    expect(kind('off', 'missing')).toBe('missing');
    expect(kind('off', 'touched')).toBe('unsaved');
  });

  it('points out the first part that is wrong, and counts the rest', () => {
    expect(standingOf(stop, parts, news('off', 'on'))).toMatchObject({ right: 1, of: 2 });
  });

  it('says so where the page is another, or where no page tells', () => {
    expect(standingOf(stop, [], news()).kind).toBe('elsewhere');
    expect(standingOf({ ...stop, isRead: false }, [], news()).kind).toBe('by-hand');
  });

  it('is not called right where there is more to it than the page shows', () => {
    expect(standingOf({ ...stop, mayPass: false }, parts, news('off', 'off')).kind).toBe('clear');
  });
});

describe('what to choose', () => {
  it('is what the control has', () => {
    const passing = ['friends', 'only-me', 'off'] as const;
    expect(choices(passing, 'public')).toEqual(['friends', 'only-me']);
    expect(choices(passing, 'on')).toEqual(['off']);
    expect(choices(passing, undefined)).toEqual(['friends', 'only-me']);
    expect(choices(['done', 'clear'], undefined)).toEqual([]);
  });
});

describe('where the card goes', () => {
  const wide = { width: 1280, height: 900 };
  const card = { width: 360, height: 400 };

  it.each<[string, { width: number; height: number }, Box]>([
    ['on the left', wide, { left: 20, top: 300, width: 500, height: 60 }],
    ['on the right', wide, { left: 800, top: 300, width: 400, height: 60 }],
    ['over the whole width', wide, { left: 10, top: 40, width: 1260, height: 60 }],
    ['low, over the whole width', wide, { left: 10, top: 700, width: 1260, height: 60 }],
    ['high on a phone', { width: 360, height: 640 }, { left: 10, top: 60, width: 340, height: 40 }],
    ['low on a phone', { width: 360, height: 640 }, { left: 10, top: 560, width: 340, height: 40 }],
  ])('covers no control %s, and stays in view', (_, viewport, target) => {
    const box = placeCard(viewport, card, target);
    expect(meet(box, target)).toBe(false);
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(box.left + box.width).toBeLessThanOrEqual(viewport.width);
    expect(box.top + box.height).toBeLessThanOrEqual(viewport.height);
  });

  it('stands right beside a control that leaves room', () => {
    const target = { left: 20, top: 300, width: 500, height: 60 };
    expect(placeCard(wide, card, target)).toMatchObject({ left: 532, top: 300 });
  });

  it('leaves free what stands before a control at the end of a row, where there is room', () => {
    const target = { left: 1100, top: 300, width: 120, height: 40 };
    expect(placeCard(wide, card, target)).toMatchObject({ left: 860, top: 352 });
    const low = { width: 1280, height: 600 };
    expect(placeCard(low, card, target)).toMatchObject({ left: 728, top: 188 });
  });

  it('is a corner where nothing was found, and where the control is out of view', () => {
    const corner = placeCard(wide, card, undefined);
    expect(corner).toEqual({ ...card, left: 908, top: 488 });
    expect(placeCard(wide, card, { left: 20, top: 2_000, width: 500, height: 60 })).toEqual(corner);
  });
});
