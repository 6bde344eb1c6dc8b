import { writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ownFolder, secondLook } from './command-line.ts';

const at = ownFolder();

const about = (text: string) => Array.from({ length: 4 }, () => ({ text }));
const rule = {
  id: 'oakfield-trips',
  clause: 'N1',
  severity: { personal: 'warn' },
  when: { all: [['words:trips']] },
  what: 'This tells where a class is.',
  why: 'Anybody could meet them there.',
  instead: 'Post it after the trip.',
  examples: {
    hit: about('Off to the Blue Planet with the class'),
    miss: about('Chips on the beach'),
  },
};
const pack = {
  schemaVersion: 1,
  id: 'oakfield',
  version: 1,
  title: 'Oakfield',
  issued: '2026-11-01',
  lists: [{ id: 'trips', words: ['off to the blue planet'] }],
  rules: [rule],
};

async function checked(content: unknown, ...more: string[]) {
  const text = typeof content === 'string' ? content : JSON.stringify(content, null, 2);
  writeFileSync(at('pack.json'), text);
  const { status, out } = await secondLook(['check', at('pack.json'), ...more]);
  const lineOf = (words: string) => text.split('\n').findIndex((line) => line.includes(words)) + 1;
  return { status, out, lineOf };
}

it('finds nothing wrong with a sound pack', async () => {
  const { status, out } = await checked(pack);
  expect(status).toBe(0);
  expect(out).toContain('sound');
});

it('names file and line of a comma that is missing', async () => {
  const { status, out } = await checked('{\n  "id": "oakfield"\n  "version": 1\n}');
  expect(status).toBe(1);
  expect(out).toContain(`${at('pack.json')}:3: error: not JSON: comma expected`);
});

it('names the line and the field that breaks the schema', async () => {
  const { status, out, lineOf } = await checked({ ...pack, rules: [{ ...rule, clause: 'N99' }] });
  expect(status).toBe(1);
  expect(out).toContain(`pack.json:${lineOf('N99')}: error: rules > 1 (oakfield-trips) > clause`);
});

it('runs the examples of each rule', async () => {
  const miss = [...about('Chips on the beach').slice(1), { text: 'Off to the Blue Planet!' }];
  const { status, out, lineOf } = await checked({
    ...pack,
    rules: [{ ...rule, examples: { ...rule.examples, miss } }],
  });
  expect(status).toBe(1);
  expect(out).toContain(
    `pack.json:${lineOf('Blue Planet!') - 1}: error: rules > oakfield-trips: should leave alone`,
  );
});

it('finds a list that is not there, and one that nobody uses', async () => {
  const lists = [{ id: 'outings', words: ['off to the blue planet'] }];
  const { status, out } = await checked({ ...pack, lists });
  expect(status).toBe(1);
  expect(out).toContain('there is no word list called "trips"');
  expect(out).toContain('lists > outings: no rule asks for it');
});

it('finds a rule that can never speak', async () => {
  const when = { all: [['words:trips']], none: ['words:trips'] };
  const { status, out } = await checked({ ...pack, rules: [{ ...rule, when }] });
  expect(status).toBe(1);
  expect(out).toContain('can never speak');
});

it('finds a rule that nobody hears because another speaks first', async () => {
  const louder = { ...rule, id: 'oakfield-outings', severity: { personal: 'reason' } };
  const { status, out } = await checked({ ...pack, rules: [rule, louder] });
  expect(status).toBe(0);
  expect(out).toContain('oakfield-trips: is never heard: oakfield-outings');
});

it('says which texts are hard to read, and when a review was due', async () => {
  const why =
    'Notwithstanding contemporaneous organisational considerations, unauthorised dissemination of geographical particulars concerning identifiable individuals precipitates disproportionate safeguarding vulnerabilities.';
  const { status, out } = await checked({
    ...pack,
    reviewBy: '2026-10-01',
    rules: [{ ...rule, why }],
  });
  expect(status).toBe(0);
  expect(out).toContain('oakfield-trips: reads like a text for people of');
  expect(out).toContain('the review was due by 2026-10-01');
});

it('gives programs the same as JSON', async () => {
  writeFileSync(at('bad.json'), JSON.stringify({ ...pack, version: 0 }));
  const { status, json } = await secondLook(['check', at('bad.json'), '--json']);
  expect(status).toBe(1);
  expect(json()).toMatchObject({ sound: false, problems: [{ kind: 'error', line: 1 }] });
});

it('says plainly that a file is missing', async () => {
  const { status, err } = await secondLook(['check', at('nowhere.json')]);
  expect(status).toBe(2);
  expect(err).toContain('cannot be read');
});
