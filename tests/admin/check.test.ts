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

it.each([
  [
    'curly quotation marks',
    '{\n  "id": “oakfield”\n}',
    '2: error: not JSON: a curly quotation mark',
  ],
  [
    'one at the end of a text',
    '{\n "id": "a”,\n "version": 1\n}',
    '2: error: not JSON: a curly quotation mark',
  ],
  ['words without any', '{\n  "id": oakfield\n}', '2: error: not JSON: oakfield does not belong'],
  ['nothing', '', '1: error: not JSON: the file is empty'],
  [
    'a comma before ]',
    '{\n  "id": ["a", "b", ]\n}',
    '2: error: not JSON: a comma with nothing after it',
  ],
  [
    'one before }',
    '{\n  "id": "oakfield",\n\n}',
    '2: error: not JSON: a comma with nothing after it',
  ],
  ['a field twice', '{\n "id": "a",\n "id": "b"\n}', '3: error: "id" stands there for the second'],
])('names file and line of %s', async (_, text, problem) => {
  const { status, out } = await checked(text);
  expect(status).toBe(1);
  expect(out).toContain(`${at('pack.json')}:${problem}`);
});

it('reads what Windows programs write, and refuses letters it would take for others', async () => {
  const bytes = (...more: Buffer[]) => {
    writeFileSync(at('windows.json'), Buffer.concat(more));
    return secondLook(['check', at('windows.json')]);
  };
  const text = JSON.stringify({ ...pack, title: 'Saint-José' });
  const marked = await bytes(Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text));
  expect(marked).toMatchObject({ status: 0 });
  const wide = await bytes(Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le'));
  expect(wide).toMatchObject({ status: 0 });
  const old = await bytes(Buffer.from(`\n${text}`, 'latin1'));
  expect(old).toMatchObject({
    status: 2,
    err: expect.stringContaining('windows.json:2: the letters'),
  });
});

it('names the line of a field that a pack does not have', async () => {
  const { status, out, lineOf } = await checked({ ...pack, tilte: 'Oakfield' });
  expect(status).toBe(1);
  expect(out).toContain(`pack.json:${lineOf('tilte')}: error: the pack: "tilte" is not a field`);
});

it.each([
  ['error', { expires: '2026-11-22' }, 'expires: 2026-11-22 has passed'],
  ['error', { mustNotUseAfter: '2026-01-01' }, 'mustNotUseAfter: 2026-01-01 has passed'],
  ['error', { issued: '2026-11-25' }, 'issued: 2026-11-25 lies ahead: browsers refuse'],
  ['advice', { issued: '2026-11-24' }, 'issued: 2026-11-24 lies ahead'],
  ['advice', { notBefore: '2027-01-01' }, 'notBefore: browsers refuse the pack before 2027-01-01'],
  ['advice', { minExtVersion: '99.0' }, 'minExtVersion: browsers refuse the pack until'],
])('says as %s what browsers make of %o', async (kind, fields, text) => {
  const { status, out } = await checked({ ...pack, ...fields });
  expect(status).toBe(kind === 'error' ? 1 : 0);
  expect(out).toContain(`${kind}: ${text}`);
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

it('finds a placeholder that is none', async () => {
  const what = '{words}, {word} and {school}.';
  const { out, lineOf } = await checked({ ...pack, rules: [{ ...rule, what }] });
  expect(out).toContain(
    `:${lineOf('{word} ')}: advice: rules > oakfield-trips > what: {word} stays as it is`,
  );
  expect(out.match(/stays as it is/g)).toHaveLength(1);
});

it('says that a personal account is never blocked', async () => {
  const severity = { personal: 'block', official: 'block' };
  const { status, out, lineOf } = await checked({ ...pack, rules: [{ ...rule, severity }] });
  expect(status).toBe(0);
  expect(out).toContain(
    `:${lineOf('"personal"')}: advice: rules > oakfield-trips: a personal account is never blocked`,
  );
});

it('finds a pack that ends before it may begin', async () => {
  const { status, out } = await checked({
    ...pack,
    notBefore: '2027-09-01',
    expires: '2027-09-01',
  });
  expect(status).toBe(1);
  expect(out).toContain('error: notBefore: 2027-09-01 is not before 2027-09-01, when it expires');
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

it('says what a pack below has locked', async () => {
  const trust = { ...pack, id: 'trust', layer: 'trust', rules: [{ ...rule, locked: true }] };
  writeFileSync(at('trust.json'), JSON.stringify(trust));
  const above = { ...pack, withoutRules: [rule.id], sites: { facebook: { labels: {} } } };
  const { status, out } = await checked(above, '--over', at('trust.json'));
  expect(status).toBe(0);
  expect(out).toContain('rules > oakfield-trips: is locked below: of this only a higher severity');
  expect(out).toContain('withoutRules: oakfield-trips is locked below and stays');
  expect(out).toContain('sites: the pack below locks rules');
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
