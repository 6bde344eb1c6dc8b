import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { nextSteps } from '../../src/admin/deploy/next-steps.ts';
import { targets } from '../../src/admin/deploy/target.ts';
import { clauseLines } from '../../src/policy/base/clauses.ts';
import { clauses, signalKinds } from '../../src/policy/vocabulary.ts';
import { madeKey, passphrase, secondLook } from './command-line.ts';

/** The commands of the docs, as they stand there, in an empty folder. */

/** Locking and unlocking keys is slow on purpose. */
vi.setConfig({ testTimeout: 60_000 });

const project = process.cwd();
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'second-look-docs-'));
  process.chdir(folder);
});
afterEach(() => {
  process.chdir(project);
  rmSync(folder, { recursive: true });
});

/** Commands that go on until somebody stops them, or that ask an address. */
const needsMore = new Set(['serve', 'verify']);

function commandsIn(file: string): string[][] {
  const blocks =
    readFileSync(resolve(project, file), 'utf8').match(/^ *```\n[\s\S]*?^ *```$/gm) ?? [];
  return blocks
    .flatMap((block) => block.split('\n'))
    .filter((line) => line.trim().startsWith('second-look '))
    .map((line) =>
      [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? ''),
    )
    .map(([, ...args]) => args);
}

async function runs(args: string[]): Promise<void> {
  const answers = [passphrase, passphrase];
  const { status, out, err } = await secondLook(args, answers);
  expect([args.join(' '), status, err], out).toEqual([args.join(' '), 0, '']);
}

it('deploy.md works as written, and for every tool', async () => {
  const commands = commandsIn('docs/deploy.md');
  expect(commands.length).toBeGreaterThan(12);
  for (const args of commands) {
    const [name = ''] = args;
    if (name === 'diff') {
      const pack = readFileSync('oakfield-primary-school.json', 'utf8');
      writeFileSync('oakfield-2.json', pack.replace('"version": 1', '"version": 2'));
    }
    if (name === 'roster')
      writeFileSync('people.csv', 'First name,Surname,Known as,Class,Kind\nTom,Ng,,9B,pupil\n');
    if (!needsMore.has(name)) await runs(args);
    if (name !== 'deploy' || !args.includes('chrome')) continue;
    for (const tool of targets)
      await runs([
        ...args.with(args.indexOf('chrome'), tool),
        '--xpi-url',
        'https://x.example/x.xpi',
      ]);
  }
  const doc = readFileSync(resolve(project, 'docs/deploy.md'), 'utf8');
  for (const tool of Object.keys(nextSteps)) expect(doc).toContain(`\`${tool}\``);
});

it('writing-rules.md has an example that is sound, and every signal and clause', async () => {
  const doc = readFileSync(resolve(project, 'docs/writing-rules.md'), 'utf8');
  const [, example = ''] = /```json\n([\s\S]*?)```/.exec(doc) ?? [];
  writeFileSync('example.json', example);
  const { status, out } = await secondLook(['check', 'example.json']);
  expect([status, out]).toEqual([0, expect.stringMatching(/^The pack is sound/)]);
  for (const [kind, details] of Object.entries(signalKinds))
    for (const word of [kind, ...details]) expect(doc).toContain(`\`${word}\``);
  for (const clause of clauses) expect(doc).toContain(`| ${clause} | ${clauseLines[clause]} |`);
});

it('keys.md works as written', async () => {
  for (const name of ['a', 'b', 'safe', 'daily', 'new', 'their']) await madeKey('.', name);
  for (const [file, id] of [
    ['pack.json', 'two'],
    ['pack-2.json', 'rooted'],
  ])
    await secondLook([
      'new',
      '--name',
      'Oakfield',
      '--org',
      'oakfield',
      '--id',
      id ?? '',
      '--out',
      file ?? '',
    ]);
  const commands = commandsIn('docs/keys.md');
  expect(commands.length).toBeGreaterThan(10);
  for (const args of commands) await runs(args);
});

it('every option that the docs name is one', async () => {
  const help = new Map<string, string>();
  for (const file of ['docs/deploy.md', 'docs/keys.md', 'docs/threat-model.md']) {
    const text = readFileSync(resolve(project, file), 'utf8');
    for (const [, command = '', options = ''] of text.matchAll(
      /`(?:second-look )?(publish|deploy|sign|keygen|root|verify) ((?:--[\w-]+ ?[^`-]*)+)`/g,
    )) {
      if (!help.has(command)) help.set(command, (await secondLook([command, '--help'])).out);
      for (const [option] of options.matchAll(/--[\w-]+/g))
        expect(help.get(command)).toContain(option);
    }
  }
  expect(help.size).toBeGreaterThan(1);
});
