import { describe, expect, test } from 'vitest';
import { compile } from '../../src/examine/compile.ts';
import type { Draft } from '../../src/examine/draft.ts';
import { examine } from '../../src/examine/examine.ts';
import type { RuleInput } from '../../src/policy/pack.ts';
import { draftOf, policyOf, ruleOf } from './support.ts';

const lists = [
  { id: 'listed', words: ['idiot', 'loser', 'moron', 'prat'], inflect: true },
  { id: 'people', words: ['my class', 'pupil'] },
  { id: 'kind', words: ['just joking'] },
];

const examineBy = (rules: RuleInput[], text: string, more: Partial<Draft> = {}) =>
  examine(draftOf(text, more), policyOf({ lists, rules }));

describe('when a rule holds', () => {
  const both = ruleOf('both', {
    when: { all: [['words:listed'], ['words:people', 'person']], none: ['words:kind'] },
  });

  test('every row in one sentence, by any of its signals', () => {
    expect(examineBy([both], 'My class are idiots')).toHaveLength(1);
    expect(examineBy([both], 'Mrs Okafor is an idiot')).toHaveLength(1);
    expect(examineBy([both], 'I am an idiot. My class are lovely')).toEqual([]);
    expect(examineBy([both], 'I am an idiot\nMy class are lovely')).toEqual([]);
  });

  test('not where a signal of `none` stands in the same sentence', () => {
    expect(examineBy([both], 'My class are idiots, just joking')).toEqual([]);
    expect(examineBy([both], 'My class are idiots. Just joking')).toHaveLength(1);
  });

  test('anywhere in the draft where the rule says so', () => {
    const anywhere = { ...both, when: { ...both.when, within: 'draft' as const } };
    expect(examineBy([anywhere], 'I am an idiot. My class are lovely')).toHaveLength(1);
    expect(examineBy([anywhere], 'My class are idiots. Just joking')).toEqual([]);
  });

  test('a tag counts for every sentence, and for a draft without words', () => {
    const tagged = ruleOf('tagged', { when: { all: [['tag:person'], ['words:listed']] } });
    const alone = ruleOf('alone', { when: { all: [['tag']] }, what: '{words} is tagged.' });
    expect(examineBy([tagged], 'Hello. What an idiot.', { tags: ['Jo'] })).toHaveLength(1);
    const [finding] = examineBy([alone], '', { tags: ['Jo Bloggs'] });
    expect(finding).toMatchObject({ spans: [], what: '“Jo Bloggs” is tagged.' });
  });

  test('only on its platforms, surfaces and audiences', () => {
    const narrow = ruleOf('narrow', {
      platforms: ['twitter'],
      surfaces: ['comment'],
      audiences: ['public'],
    });
    const there = { platform: 'twitter', surface: 'comment', audience: 'public' } as const;
    expect(examineBy([narrow], 'idiot', there)).toHaveLength(1);
    expect(examineBy([narrow], 'idiot', { ...there, platform: 'facebook' })).toEqual([]);
    expect(examineBy([narrow], 'idiot', { ...there, surface: 'post' })).toEqual([]);
    expect(examineBy([narrow], 'idiot', { ...there, audience: 'unknown' })).toEqual([]);
  });

  test('private messages are never examined', () => {
    expect(examineBy([ruleOf('any')], 'idiot', { surface: 'message' })).toEqual([]);
  });
});

describe('severity', () => {
  const severityFor = (severity: RuleInput['severity'], role: Draft['role']) =>
    examineBy([ruleOf('any', { severity })], 'idiot', { role })[0]?.severity;

  test('is the one for the role of the account; a role left out is silent', () => {
    expect(severityFor({ personal: 'note', official: 'reason' }, 'personal')).toBe('note');
    expect(severityFor({ personal: 'note', official: 'reason' }, 'official')).toBe('reason');
    expect(severityFor({ personal: 'note', official: 'reason' }, 'professional')).toBeUndefined();
  });

  test('never blocks a personal account', () => {
    const block = { personal: 'block', professional: 'block', official: 'block' } as const;
    expect(severityFor(block, 'personal')).toBe('reason');
    expect(severityFor(block, 'official')).toBe('block');
    expect(severityFor(block, 'unknown')).toBe('reason');
  });

  test('of an unknown role is known only where all roles agree', () => {
    const same = { personal: 'warn', professional: 'warn', official: 'warn' } as const;
    expect(severityFor(same, 'unknown')).toBe('warn');
    expect(severityFor({ ...same, official: 'note' }, 'unknown')).toBeUndefined();
    expect(severityFor({ personal: 'warn' }, 'unknown')).toBeUndefined();
  });
});

describe('findings', () => {
  const note = { personal: 'note', professional: 'note', official: 'note' } as const;
  const reason = { personal: 'reason', professional: 'reason', official: 'reason' } as const;

  test('come most serious first, then in the order of the text', () => {
    const rules = [
      ruleOf('mild', { severity: note, clause: 'N3', when: { all: [['words:people']] } }),
      ruleOf('grave', { severity: reason, clause: 'N1', when: { all: [['words:listed']] } }),
      ruleOf('late', { severity: note, clause: 'N2', when: { all: [['words:kind']] } }),
    ];
    const found = examineBy(rules, 'My class are idiots, just joking');
    expect(found.map(({ rule }) => rule)).toEqual(['grave', 'mild', 'late']);
  });

  test('of one clause about the same words are said once, by the most serious', () => {
    const rules = [
      ruleOf('mild', { severity: note }),
      ruleOf('grave', { severity: reason }),
      ruleOf('other-clause', { severity: note, clause: 'N4' }),
    ];
    const found = examineBy(rules, 'idiot');
    expect(found.map(({ rule }) => rule)).toEqual(['grave', 'other-clause']);
  });

  test('quote the words as written, each once, three at most, shortened where long', () => {
    const [finding] = examineBy([ruleOf('any')], 'IDIOT, loser, IDIOT, moron and prat');
    expect(finding?.what).toBe(
      "“IDIOT”, “loser” and “moron” may hurt somebody at Abbot's Lea School.",
    );
    const rule = ruleOf('any', { what: '{words} is long.', when: { all: [['identifier:email']] } });
    const [long] = examineBy([rule], `${'a'.repeat(60)}@example.org`);
    expect(long?.what).toBe(`“${'a'.repeat(39)}…” is long.`);
  });

  test('speak of "your school" where the policy has none', () => {
    const rule = ruleOf('any', { what: '{school} asks you not to.' });
    const policy = policyOf({ lists, rules: [rule] });
    const { school, ...schoolless } = policy.policy;
    const [finding] = examine(draftOf('idiot'), compile(schoolless));
    expect(school?.name).toBe("Abbot's Lea School");
    expect(finding?.what).toBe('Your school asks you not to.');
  });

  test('have the same wording whatever the case, disguise and place of the words', () => {
    const wordings = ['You idiot', 'such 1D10Ts!', 'ha ha\nI D I O T'].map(
      (text) => examineBy([ruleOf('any')], text)[0]?.wording,
    );
    expect(new Set(wordings).size).toBe(1);
    expect(examineBy([ruleOf('any')], 'you loser')[0]?.wording).not.toBe(wordings[0]);
  });

  test('join overlapping words and name their signals', () => {
    const rule = ruleOf('any', { when: { all: [['person:class'], ['words:year']] } });
    const policy = policyOf({ lists: [{ id: 'year', words: ['my year 9'] }], rules: [rule] });
    const [finding] = examine(draftOf('my Year 9 today'), policy);
    expect(finding?.spans).toEqual([{ start: 0, end: 9 }]);
    expect(finding?.signals.sort()).toEqual(['person:class', 'words:year']);
  });
});
