import { describe, expect, it } from 'vitest';
import { effective } from '../../src/policy/effective.ts';
import { explain } from '../../src/policy/explain.ts';
import { mergePacks } from '../../src/policy/merge.ts';
import { type PackInput, packSchema, type RuleInput } from '../../src/policy/pack.ts';
import { aPack, aRule, start } from '../updates/world.ts';

const list = (id: string, ...words: string[]) => ({ id, words });
const pack = (fields: Partial<PackInput>) => packSchema.parse(aPack(1, fields));
const trust = pack({
  title: 'Green Trust',
  layer: 'trust',
  lists: [list('slime', 'slime'), list('glue', 'glue')],
  rules: [
    aRule('slime', 'slime', { locked: true }) as RuleInput,
    aRule('glue', 'glue', { quietUntil: '2027-02-01' }) as RuleInput,
  ],
});

describe('a locked rule', () => {
  const school = (fields: Partial<PackInput>) => pack({ title: 'Oakfield', ...fields });
  const merged = (fields: Partial<PackInput>) => mergePacks([trust, school(fields)]);

  it('cannot be left out, nor reworded, nor softened', () => {
    const softer = aRule('slime', 'slime', { severity: { personal: 'note' }, what: 'Nothing.' });
    const policy = merged({ withoutRules: ['slime', 'glue'], rules: [softer as RuleInput] });
    expect(policy.rules.map(({ id }) => id)).toEqual(['slime']);
    expect(policy.rules[0]).toMatchObject({
      severity: { personal: 'warn' },
      what: 'slime was noticed.',
    });
  });

  it('can be made stricter, for more roles', () => {
    const stricter = aRule('slime', 'x', { severity: { personal: 'reason', official: 'note' } });
    expect(merged({ rules: [stricter as RuleInput] }).rules[0]?.severity).toEqual({
      personal: 'reason',
      official: 'note',
    });
  });

  it('keeps its words, and takes more of them', () => {
    const { lists } = merged({
      lists: [{ ...list('slime', 'goo'), except: ['slime mould'] }, list('glue', 'paste')],
    });
    expect(lists[0]).toMatchObject({ words: ['slime', 'goo'], except: [] });
    expect(lists[1]?.words).toEqual(['paste']);
  });
});

it('a school of a trust that locks rules cannot make composers unfindable', () => {
  const sites = { facebook: { labels: { send: ['nowhere'] } } };
  const school = pack({ sites });
  expect(mergePacks([pack({}), school]).sites).not.toEqual({});
  expect(mergePacks([trust, school]).sites).toEqual({});
});

it('a list that silences a locked rule is not the school’s to lengthen', () => {
  const when = { all: [['words:slime']], none: ['words:glue'] };
  const rules = [aRule('slime', 'slime', { locked: true, when }) as RuleInput];
  const above = pack({ lists: [list('glue', 'slime'), list('slime', 'goo')] });
  const { lists } = mergePacks([pack({ layer: 'trust', lists: trust.lists, rules }), above]);
  expect(lists.map(({ words }) => words)).toEqual([['slime', 'goo'], ['glue']]);
});

describe('the rules that speak', () => {
  const policy = mergePacks([trust]);
  const speaking = (effects: object, now = start) =>
    effective(policy, { disabledRules: [], now, ...effects }).rules;

  it('are those that have begun and are not switched off', () => {
    expect(speaking({}).map(({ id }) => id)).toEqual(['slime']);
    expect(speaking({}, Date.parse('2027-02-01'))).toHaveLength(2);
    expect(speaking({ disabledRules: ['slime'] })).toEqual([]);
  });

  it('are no louder than the device allows', () => {
    expect(speaking({ severityCap: 'note' })[0]?.severity).toEqual({ personal: 'note' });
    expect(speaking({ severityCap: 'block' })[0]?.severity).toEqual({ personal: 'warn' });
    expect(speaking({ severityCap: 'quiet' })).toEqual([]);
  });
});

it('every rule can be traced to who wrote it, and who made it stricter', () => {
  const stricter = aRule('slime', 'x', { severity: { personal: 'reason' } }) as RuleInput;
  const own = aRule('glue', 'paste') as RuleInput;
  const oakfield = pack({ title: 'Oakfield', rules: [stricter, own] });
  expect(explain([trust, oakfield], ['glue'], start)).toMatchObject([
    { rule: 'slime', from: 'Green Trust', raisedBy: ['Oakfield'], locked: true, isOff: false },
    { rule: 'glue', from: 'Oakfield', raisedBy: [], locked: false, isOff: true },
  ]);
  const softer = aRule('slime', 'x', { severity: { personal: 'note' } }) as RuleInput;
  const [tried] = explain([trust, pack({ title: 'Hillside', rules: [softer] })], [], start);
  expect(tried).toMatchObject({ from: 'Green Trust', raisedBy: [] });
  expect(explain([trust], [], start)[1]).toMatchObject({ rule: 'glue', begins: '2027-02-01' });
});
