import { describe, expect, it } from 'vitest';
import { basePack } from '../../src/policy/base/base.ts';
import { readPack } from '../../src/policy/read.ts';

const smallest = {
  schemaVersion: 1,
  id: 'greenfield',
  version: 3,
  title: 'Greenfield Primary School',
  issued: '2026-09-01',
};

const rule = {
  id: 'no-glitter',
  clause: 'N3',
  severity: { personal: 'note' },
  when: { all: [['words:glitter']] },
  what: 'Glitter.',
  why: 'It never goes away.',
  instead: 'Use paper.',
  examples: {
    hit: ['a', 'b', 'c', 'd'].map((text) => ({ text })),
    miss: ['e', 'f', 'g', 'h'].map((text) => ({ text })),
  },
};

const item = {
  id: 'T1',
  platform: 'facebook',
  title: 'Marketplace is not used for school things',
  why: 'Buyers see your name.',
  clause: 'N3',
  priority: 'should',
  wanted: { personal: ['done'] },
  pages: [{ url: 'https://www.facebook.com/marketplace' }],
  steps: ['Look through your listings.'],
};

function problemsOf(json: unknown): string[] {
  const read = readPack(json);
  return 'problems' in read ? read.problems : [];
}

describe('a sound pack', () => {
  it('is read with its defaults filled in', () => {
    const read = readPack(smallest);
    expect(read).toMatchObject({ pack: { id: 'greenfield', rules: [], withoutRules: [] } });
  });

  it('may be the built-in one, written out and read again', () => {
    expect(readPack(JSON.parse(JSON.stringify(basePack)))).toEqual({ pack: basePack });
  });

  it('may name its JSON Schema for editors', () => {
    expect(problemsOf({ ...smallest, $schema: './pack.schema.json' })).toEqual([]);
  });
});

describe('a broken pack is refused with the field’s name and what to do', () => {
  it.each<[string, unknown, string]>([
    ['nothing', undefined, 'the pack: is missing'],
    ['text', 'hello', 'the pack: should be a group of fields in { }'],
    ['a list', [], 'the pack: should be a group of fields in { }'],
    ['no title', { ...smallest, title: undefined }, 'title: is missing'],
    ['an empty title', { ...smallest, title: '  ' }, 'title: is empty'],
    [
      'a title of the wrong kind',
      { ...smallest, title: 7 },
      'title: should be text in quotation marks',
    ],
    [
      'a title without end',
      { ...smallest, title: 'x'.repeat(121) },
      'title: is too long: at most 120 characters',
    ],
    ['a later format', { ...smallest, schemaVersion: 2 }, 'schemaVersion: should be 1'],
    ['version nought', { ...smallest, version: 0 }, 'version: should be at least 1'],
    ['half a version', { ...smallest, version: 1.5 }, 'version: should be a whole number'],
    [
      'a date of another kind',
      { ...smallest, issued: '01/09/2026' },
      'issued: should be a date written year-month-day, such as 2027-01-31',
    ],
    [
      'a day that is not',
      { ...smallest, issued: '2026-02-30' },
      'issued: should be a date written year-month-day, such as 2027-01-31',
    ],
    [
      'capitals in the id',
      { ...smallest, id: 'Greenfield' },
      'id: use small letters, digits, "-" and "."',
    ],
    [
      'a field from elsewhere',
      { ...smallest, rulez: [] },
      'the pack: "rulez" is not a field a pack can have here',
    ],
    [
      'two fields from elsewhere',
      { ...smallest, rulez: [], regex: '' },
      'the pack: "rulez" and "regex" are not fields a pack can have here',
    ],
    [
      'a field from elsewhere in a rule',
      { ...smallest, rules: [{ ...rule, pattern: '.*' }] },
      'rules > 1 (no-glitter): "pattern" is not a field a pack can have here',
    ],
    [
      'an unknown severity',
      { ...smallest, rules: [{ ...rule, severity: { personal: 'fatal' } }] },
      'rules > 1 (no-glitter) > severity > personal: should be one of "note", "warn", "reason" or "block"',
    ],
    [
      'an unknown clause',
      { ...smallest, guidance: [{ id: 'x', clause: 'Z9', kind: 'do', title: 't', body: 'b' }] },
      'guidance > 1 (x) > clause: should be one of ',
    ],
    [
      'an unknown signal',
      { ...smallest, rules: [{ ...rule, when: { all: [['school:nearby']] } }] },
      'rules > 1 (no-glitter) > when > all > 1 > 1: is not a signal this version knows',
    ],
    [
      'too few examples',
      { ...smallest, rules: [{ ...rule, examples: { ...rule.examples, hit: [{ text: 'a' }] } }] },
      'rules > 1 (no-glitter) > examples > hit: needs at least 4 entries',
    ],
    [
      'a rule that waits for nothing',
      { ...smallest, rules: [{ ...rule, when: { all: [] } }] },
      'rules > 1 (no-glitter) > when > all: needs at least 1 entry',
    ],
    [
      'a plain web address',
      { ...smallest, document: { title: 'p', url: 'http://x.example', version: '1' } },
      'document > url: use a web address that starts with https://',
    ],
    [
      'a script for a web address',
      { ...smallest, training: { title: 't', url: 'javascript:alert(1)' } },
      'training > url: use a web address that starts with https://',
    ],
    [
      'an e-mail address that is none',
      { ...smallest, contacts: { dsl: { email: 'ask me' } } },
      'contacts > dsl > email: should be an e-mail address',
    ],
    [
      'a time of another kind',
      { ...smallest, hours: { days: [1], from: '08.30', to: '15:30' } },
      'hours > from: should be a time written hours:minutes, such as 08:30',
    ],
    [
      'an eighth day',
      { ...smallest, hours: { days: [8], from: '08:30', to: '15:30' } },
      'hours > days > 1: is too large: at most 7',
    ],
    [
      'a fourth platform',
      { ...smallest, accounts: { myspace: ['greenfield'] } },
      'accounts: "myspace" is not a field a pack can have here',
    ],
    [
      'a clause line for no clause',
      { ...smallest, clauses: { Z9: 'Be kind.' } },
      'clauses: "Z9" is not a field a pack can have here',
    ],
    [
      'a word list without words',
      { ...smallest, lists: [{ id: 'glitter', words: [] }] },
      'lists > 1 (glitter) > words: needs at least 1 entry',
    ],
    [
      'a word list that is one word',
      { ...smallest, lists: [{ id: 'glitter', words: 'glitter' }] },
      'lists > 1 (glitter) > words: should be a list in [ ]',
    ],
    [
      'a word list without end',
      { ...smallest, lists: [{ id: 'glitter', words: new Array(20_001).fill('glitter') }] },
      'lists > 1 (glitter) > words: is too many: at most 20000 entries',
    ],
    [
      'a star in the middle of a word',
      { ...smallest, lists: [{ id: 'glitter', words: ['gl*tter'] }] },
      'lists > 1 (glitter) > words > 1: use words, with "*" only at the end of one',
    ],
    [
      'word lists without end taken together',
      {
        ...smallest,
        lists: Array.from({ length: 6 }, (_, index) => ({
          id: `glitter-${index}`,
          words: new Array(20_000).fill('glitter'),
        })),
      },
      'lists: hold too many words together: at most 100000',
    ],
    [
      'one id for two rules',
      { ...smallest, rules: [rule, rule] },
      'rules > 2 (no-glitter) > id: is used twice',
    ],
    [
      'a rule for no account',
      { ...smallest, rules: [{ ...rule, severity: {} }] },
      'rules > 1 (no-glitter) > severity: needs at least one account role',
    ],
    [
      'a wanted value nobody can find',
      { ...smallest, checklist: [{ ...item, wanted: { personal: ['mostly'] } }] },
      'checklist > 1 (T1) > wanted > personal > 1: should be one of "on", "off"',
    ],
    [
      'a setting for a kind of account there is not',
      { ...smallest, checklist: [{ ...item, wanted: { pupil: ['on'] } }] },
      'checklist > 1 (T1) > wanted: "pupil" is not a field a pack can have here',
    ],
    [
      'a setting without a page',
      { ...smallest, checklist: [{ ...item, pages: [] }] },
      'checklist > 1 (T1) > pages: needs at least 1 entry',
    ],
    [
      'a setting on a plain web address',
      { ...smallest, checklist: [{ ...item, pages: [{ url: 'http://x.example' }] }] },
      'checklist > 1 (T1) > pages > 1 > url: use a web address that starts with https://',
    ],
    [
      'a setting nobody is told how to change',
      { ...smallest, checklist: [{ ...item, steps: undefined }] },
      'checklist > 1 (T1) > steps: is missing',
    ],
    [
      'a look that never grows old',
      { ...smallest, recheckAfterDays: 0 },
      'recheckAfterDays: should be at least 7',
    ],
    [
      'hours that end before they begin',
      { ...smallest, hours: { days: [1], from: '15:30', to: '08:30' } },
      'hours: should end after they begin',
    ],
  ])('%s', (_, json, problem) => {
    expect(problemsOf(json)).toEqual([expect.stringContaining(problem)]);
  });

  it('names at most ten problems and counts the rest', () => {
    const rules = Array.from({ length: 12 }, () => ({ ...rule, clause: 'Z9' }));
    const problems = problemsOf({ ...smallest, rules });
    expect(problems).toHaveLength(11);
    expect(problems.at(-1)).toBe('and 2 more problems');
  });
});
