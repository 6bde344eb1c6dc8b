import { describe, expect, it } from 'vitest';
import { basePack } from '../../src/policy/base/base.ts';
import { checkPolicy } from '../../src/policy/check.ts';
import { mergePacks } from '../../src/policy/merge.ts';
import { type Pack, type PackInput, packSchema, type RuleInput } from '../../src/policy/pack.ts';

const posts = (...texts: string[]) => texts.map((text) => ({ text }));

function ruleNamed(id: string, words = 'glitter'): RuleInput {
  return {
    id,
    clause: 'N3',
    severity: { personal: 'note' },
    when: { all: [[`words:${words}`]] },
    what: `What ${words} is.`,
    why: 'Why.',
    instead: 'Instead.',
    examples: { hit: posts('a', 'b', 'c', 'd'), miss: posts('e', 'f', 'g', 'h') },
  };
}

function pack(id: string, fields: Partial<PackInput> = {}): Pack {
  return packSchema.parse({
    schemaVersion: 1,
    id,
    version: 1,
    title: id,
    issued: '2026-09-01',
    ...fields,
  });
}

const trust = pack('trust', {
  school: { name: 'Green Trust' },
  accounts: { facebook: ['GreenTrust'] },
  lists: [
    { id: 'glitter', words: ['glitter'] },
    { id: 'paint', words: ['paint'] },
  ],
  rules: [ruleNamed('no-glitter'), ruleNamed('no-paint', 'paint')],
  texts: { protectedRoutes: 'Ask the trust.' },
  contacts: { office: { name: 'Trust office' } },
  reviewBy: '2027-09-01',
});
const school = pack('school', {
  version: 7,
  school: { name: 'Greenfield' },
  accounts: { facebook: ['Greenfield', 'GreenTrust'], twitter: ['Greenfield'] },
  lists: [{ id: 'glitter', words: ['glitter', 'sequins'] }],
  rules: [ruleNamed('no-slime', 'paint')],
  withoutRules: ['no-paint'],
  texts: { messageReminder: 'Ask Greenfield.' },
  contacts: { dsl: { name: 'Ms Green' } },
});

describe('packs on top of each other', () => {
  const policy = mergePacks([trust, school]);

  it('replace what has the same id, in its place, and add the rest', () => {
    expect(policy.lists.map((list) => list.id)).toEqual(['glitter', 'paint']);
    expect(policy.lists[0]?.words).toEqual(['glitter', 'sequins']);
  });

  it('do without the rules a later pack leaves out', () => {
    expect(policy.rules.map((rule) => rule.id)).toEqual(['no-glitter', 'no-slime']);
  });

  it('do without an earlier rule but keep a later pack’s own of the same id', () => {
    const own = pack('own', {
      rules: [ruleNamed('no-paint', 'paint')],
      withoutRules: ['no-paint'],
    });
    expect(mergePacks([trust, own]).rules.map((rule) => rule.id)).toEqual([
      'no-glitter',
      'no-paint',
    ]);
  });

  it('take the school from the last pack that has one', () => {
    expect(policy.school?.name).toBe('Greenfield');
    expect(mergePacks([trust, pack('plain')]).school?.name).toBe('Green Trust');
  });

  it('join accounts, contacts and texts', () => {
    expect(policy.accounts).toEqual({
      facebook: ['GreenTrust', 'Greenfield'],
      twitter: ['Greenfield'],
    });
    expect(policy.contacts).toEqual({
      office: { name: 'Trust office' },
      dsl: { name: 'Ms Green' },
    });
    expect(policy.texts).toEqual({
      protectedRoutes: 'Ask the trust.',
      messageReminder: 'Ask Greenfield.',
    });
  });

  it('keep what later packs do not mention and say where all of it comes from', () => {
    expect(policy.reviewBy).toBe('2027-09-01');
    expect(policy).toMatchObject({ id: 'school', version: 7 });
    expect(policy.sources.map(({ id, version }) => `${id} ${version}`)).toEqual([
      'trust 1',
      'school 7',
    ]);
  });

  it('leave examples behind and survive JSON', () => {
    expect(policy.rules[0]).not.toHaveProperty('examples');
    expect(JSON.parse(JSON.stringify(policy))).toEqual(policy);
  });

  it('are themselves left unchanged', () => {
    const before = JSON.stringify([trust, school]);
    mergePacks([trust, school]);
    expect(JSON.stringify([trust, school])).toBe(before);
  });

  it('cannot be none', () => {
    expect(() => mergePacks([])).toThrow('at least one pack');
  });
});

describe('a merged policy', () => {
  it('is sound when every word list is there', () => {
    expect(checkPolicy(mergePacks([trust, school]))).toEqual([]);
  });

  it('names the rule and the word list that is missing, in `all` and in `none`', () => {
    const rule = ruleNamed('no-sand', 'sand');
    rule.when.none = ['words:beach', 'words:glitter'];
    const policy = mergePacks([trust, pack('typo', { rules: [rule] })]);
    expect(checkPolicy(policy)).toEqual([
      'rules > no-sand > when: there is no word list called "sand"',
      'rules > no-sand > when: there is no word list called "beach"',
    ]);
  });

  it('may use the lists of any layer', () => {
    const rule = ruleNamed('no-clubs', 'school-places');
    expect(checkPolicy(mergePacks([basePack, pack('clubs', { rules: [rule] })]))).toEqual([]);
  });
});

describe('a trust’s checklist', () => {
  const x1 = basePack.checklist.find(({ id }) => id === 'X1');
  const own = {
    id: 'T1',
    platform: 'facebook' as const,
    title: 'Marketplace is not used for school things',
    why: 'Buyers see your name.',
    clause: 'N3' as const,
    priority: 'should' as const,
    wanted: { personal: ['done' as const] },
    pages: [{ url: 'https://www.facebook.com/marketplace' }],
    steps: ['Look through your listings.'],
  };

  it('changes what is wanted, drops items and adds its own', () => {
    if (!x1) throw new Error('X1 is gone');
    const changed = { ...x1, wanted: { personal: ['on' as const, 'off' as const] } };
    const trust = pack('trust', { checklist: [changed, own], withoutItems: ['X7'] });
    const { checklist } = mergePacks([basePack, trust]);
    const ids = checklist.map(({ id }) => id);
    expect(ids).toHaveLength(47);
    expect(ids).not.toContain('X7');
    expect(ids.at(-1)).toBe('T1');
    expect(checklist.find(({ id }) => id === 'X1')?.wanted).toEqual(changed.wanted);
  });

  it('sets how long a look counts', () => {
    expect(mergePacks([basePack]).recheckAfterDays).toBe(365);
    const { recheckAfterDays } = mergePacks([basePack, pack('trust', { recheckAfterDays: 180 })]);
    expect(recheckAfterDays).toBe(180);
  });
});
