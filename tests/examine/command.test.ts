import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ruleOf } from './support.ts';

const folder = mkdtempSync(join(tmpdir(), 'second-look-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(input: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, '../../scripts/examine.ts'), ...args],
    { input, encoding: 'utf8' },
  );
  const lines = stdout.split('\n').filter((line) => line !== '');
  return { status, stderr, lines: lines.map((line) => JSON.parse(line)) };
}

const draft = { account: 'personal', platform: 'facebook', surface: 'post' };
const asLine = (more: object) => `${JSON.stringify({ ...draft, ...more })}\n`;

test('gives one line for each draft, with spans in the units of its text', () => {
  const text = '😀 Home from Abbot’s Lea, Mrs Okafor was there';
  const { status, lines } = run(asLine({ id: 'a', text }) + asLine({ id: 2, text: 'Nice curry' }));
  expect(status).toBe(0);
  expect(lines.map(({ id }) => id)).toEqual(['a', 2]);
  const spans = lines[0].findings.flatMap((finding: { spans: object[] }) => finding.spans);
  const start = text.indexOf('Abbot’s Lea');
  expect(spans).toContainEqual({ start, end: start + 'Abbot’s Lea'.length });
  const mrs = text.indexOf('Mrs');
  expect(lines[0].names).toEqual([{ start: mrs, end: mrs + 10, who: 'colleague' }]);
  const { tone, ...curry } = lines[1];
  expect(curry).toEqual({ id: 2, findings: [], names: [] });
  const tones = ['derogatory', 'discriminatory', 'offensive', 'harassment', 'accusation'];
  expect(Object.keys(tone)).toEqual(tones);
  for (const one of tones) expect(tone[one], one).toBeLessThan(0.1);
});

test('reports a line that is no draft, goes on, and ends with status 1', () => {
  const input = `${asLine({ id: 1, text: 'x' })}not json\n\n${asLine({ id: 3, text: 'y', account: 'boss' })}${asLine({ id: 4, text: 'z' })}`;
  const { status, stderr, lines } = run(input);
  expect(status).toBe(1);
  expect(lines.map(({ id }) => id)).toEqual([1, 4]);
  expect(stderr).toMatch(/^line 2: /m);
  expect(stderr).toMatch(/^line 4: account: /m);
});

test('reads a file, and lays a pack over the base', () => {
  const pack = join(folder, 'pack.json');
  const drafts = join(folder, 'drafts.jsonl');
  const lists = [{ id: 'listed', words: ['quokka'] }];
  const head = {
    schemaVersion: 1,
    id: 'zoo',
    version: 1,
    title: 'Zoo School',
    issued: '2026-09-01',
  };
  writeFileSync(pack, JSON.stringify({ ...head, lists, rules: [ruleOf('quokkas')] }));
  writeFileSync(drafts, asLine({ id: 'q', text: 'What a quokka' }));
  expect(run('', drafts).lines[0].findings).toEqual([]);
  expect(run('', drafts, '--pack', pack).lines[0].findings[0]).toMatchObject({
    rule: 'quokkas',
    signals: ['words:listed'],
    spans: [{ start: 7, end: 13 }],
  });
});

test('says what is wrong with a pack', () => {
  const pack = join(folder, 'bad.json');
  writeFileSync(pack, JSON.stringify({ schemaVersion: 1, id: 'Bad Id' }));
  const { status, stderr, lines } = run(asLine({ id: 1, text: 'x' }), '--pack', pack);
  expect(status).toBe(1);
  expect(lines).toEqual([]);
  expect(stderr).toContain('id:');
});

test.each([
  ['a rule that waits for a list nobody has', { rules: [ruleOf('quokkas')] }, 'no word list'],
  ['no JSON', undefined, 'is not JSON'],
])('examines nothing by a pack with %s', (_, more, problem) => {
  const pack = join(folder, 'unsound.json');
  const head = { schemaVersion: 1, id: 'zoo', version: 1, title: 'Zoo', issued: '2026-09-01' };
  writeFileSync(pack, more ? JSON.stringify({ ...head, ...more }) : '{');
  const { status, stderr, lines } = run(asLine({ id: 1, text: 'x' }), '--pack', pack);
  expect({ status, lines }).toEqual({ status: 1, lines: [] });
  expect(stderr).toContain(problem);
});
