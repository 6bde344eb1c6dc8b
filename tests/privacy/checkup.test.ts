import { describe, expect, it } from 'vitest';
import { builtinPolicy } from '../../src/policy/builtin.ts';
import { arrivalOf } from '../../src/privacy/checkup/arrival.ts';
import { planCheckup, type Stop } from '../../src/privacy/checkup/plan.ts';

const items = builtinPolicy().checklist;

describe('a checkup', () => {
  it('opens each page that can tell something once, and no other', () => {
    const stops = planCheckup(items, 'facebook', ['personal']);
    const urls = stops.map(({ urls: [first] }) => first);
    expect(urls).toEqual([...new Set(urls)]);
    expect(urls).toContain('https://www.facebook.com/settings/?tab=posts');
    expect(urls).not.toContain('https://www.facebook.com/settings/?tab=applications');
    const find = stops.find(({ parts }) => parts.some(({ item }) => item === 'F4'));
    expect(find?.parts.map(({ item }) => item)).toEqual(['F4', 'F5', 'F6', 'F7', 'F8']);
  });

  it('goes to fewer pages for the school’s own account', () => {
    const count = (role: 'personal' | 'official') => planCheckup(items, 'twitter', [role]).length;
    expect(count('official')).toBeLessThan(count('personal'));
    expect(count('official')).toBeGreaterThan(0);
  });

  it('knows where a page has been besides', () => {
    const [ai] = planCheckup(items, 'linkedin', ['personal']).filter(({ urls }) =>
      urls.some((url) => url.includes('ai-improvement')),
    );
    expect(ai?.urls).toHaveLength(2);
  });
});

describe('where a visit has led', () => {
  const [stop] = planCheckup(items, 'twitter', ['personal']) as [Stop];
  const at = (path: string, cookies = ['twid'], asksPassword = false) =>
    arrivalOf(stop, 'twitter', {
      url: `https://x.com${path}`,
      ...{ loadedAt: 1, cookies, asksPassword, isStopped: false, isSkipped: false },
    });

  it.each([
    ['here', at('/settings/audience_and_tagging')],
    ['moved', at('/settings/privacy_and_safety')],
    ['signed-out', at('/i/flow/login')],
    ['signed-out', at('/', [])],
    ['signed-out', at('/settings/audience_and_tagging', [], true)],
    ['password', at('/settings/audience_and_tagging', ['twid'], true)],
  ])('%s', (expected, arrival) => {
    expect(arrival).toBe(expected);
  });
});
