import { describe, expect, it } from 'vitest';
import { basePack } from '../../src/policy/base/base.ts';
import { builtinPacks, builtinPolicy } from '../../src/policy/builtin.ts';
import { checkPolicy } from '../../src/policy/check.ts';
import { packSchema } from '../../src/policy/pack.ts';
import { clauses } from '../../src/policy/vocabulary.ts';

const numbered = (letter: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${letter}${index + 1}`);

describe('the built-in policy', () => {
  it('is Abbot’s Lea School on top of any UK school', () => {
    const policy = builtinPolicy();
    expect(policy.school?.name).toBe('Abbot’s Lea School');
    expect(policy.sources.map((source) => source.id)).toEqual(['base', 'abbots-lea']);
  });

  it('gives the default school’s place to another', () => {
    const greenfield = packSchema.parse({
      schemaVersion: 1,
      id: 'greenfield',
      version: 1,
      title: 'Greenfield',
      issued: '2026-09-01',
      school: { name: 'Greenfield Primary School' },
    });
    const policy = builtinPolicy(greenfield);
    expect(policy.school?.name).toBe('Greenfield Primary School');
    expect(policy.accounts).toEqual({});
  });

  it('finds every word list its rules name', () => {
    expect(checkPolicy(builtinPolicy())).toEqual([]);
  });

  it('invents no contact', () => {
    expect(builtinPacks().map((pack) => pack.contacts)).toEqual([{}, {}]);
  });

  it('gives Abbot’s Lea no rule of its own: its identity is enough', () => {
    expect(basePack.school).toBeUndefined();
    expect(basePack.accounts).toEqual({});
  });
});

describe('built-in rules', () => {
  it('never block', () => {
    const used = basePack.rules.flatMap((rule) => Object.values(rule.severity));
    expect(new Set(used)).toEqual(new Set(['note', 'warn', 'reason']));
  });

  it('never hold a professional or official account for naming the school', () => {
    const loud = basePack.rules.filter(
      ({ when, severity }) =>
        when.all.length === 1 &&
        when.all[0]?.every((name) => name.startsWith('school')) &&
        (severity.professional || severity.official),
    );
    expect(loud).toEqual([]);
  });

  it('only advise about accusations, and name the routes the law protects', () => {
    const rule = basePack.rules.find(({ id }) => id === 'accusation');
    expect(new Set(Object.values(rule?.severity ?? {}))).toEqual(new Set(['warn']));
    const card = `${rule?.what} ${rule?.why} ${rule?.instead}`;
    expect(card).toMatch(/whistleblowing/);
    expect(card).toMatch(/Public Interest Disclosure Act/);
    expect(card).toMatch(/union/);
    expect(card).toMatch(/governors/);
    expect(card).not.toMatch(/don.t|do not/i);
  });

  it.each(basePack.rules.map((rule) => [rule.id, rule] as const))('%s is short', (_, rule) => {
    for (const text of [rule.what, rule.why, rule.instead]) {
      expect(text.match(/[.?!](?=\s|$)/g)?.length).toBeLessThanOrEqual(2);
      expect(text.length).toBeLessThanOrEqual(140);
    }
  });
});

describe('built-in words for people', () => {
  it('has one plain line for every clause', () => {
    expect(Object.keys(basePack.clauses).sort()).toEqual([...clauses].sort());
  });

  it('speaks of every clause in a rule or in guidance', () => {
    const spoken = new Set([...basePack.rules, ...basePack.guidance].map(({ clause }) => clause));
    expect(clauses.filter((clause) => !spoken.has(clause))).toEqual([]);
  });

  it('lists all 47 settings once, each for at least one role', () => {
    const ids = basePack.checklist.map((item) => item.id);
    expect(ids).toEqual([...numbered('F', 21), ...numbered('X', 12), ...numbered('L', 14)]);
    for (const item of basePack.checklist) expect(Object.keys(item.wanted)).not.toEqual([]);
  });

  it('says what passes in the words of the three readers', () => {
    const wanted = (id: string) => basePack.checklist.find((item) => item.id === id)?.wanted;
    expect(wanted('X1')?.personal).toEqual(['on']);
    expect(wanted('F1')?.personal).toContain('friends');
    expect(wanted('F1')?.personal).not.toContain('public');
    expect(wanted('L6')?.personal).toContain('private');
  });

  it('links only to the sites themselves', () => {
    const hosts = basePack.checklist.flatMap((item) =>
      item.pages.flatMap(({ url, otherwise }) =>
        [url, ...otherwise].map((link) => new URL(link).host),
      ),
    );
    expect(new Set(hosts)).toEqual(
      new Set(['www.facebook.com', 'accountscenter.facebook.com', 'x.com', 'www.linkedin.com']),
    );
  });

  it('knows where to go on from a settings page that has moved', () => {
    const homes = ['https://www.facebook.com/settings'];
    for (const { id, pages } of basePack.checklist)
      for (const { url, otherwise = [] } of pages)
        if (!homes.includes(url)) expect(otherwise, `${id}: ${url}`).not.toEqual([]);
  });

  it('has ids that occur once', () => {
    for (const items of [basePack.rules, basePack.lists, basePack.guidance, basePack.checklist]) {
      const ids = items.map(({ id }) => id);
      expect(ids).toEqual([...new Set(ids)]);
    }
  });
});
