import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import type { BrowserId } from '../tests/e2e/driver/launch.ts';
import { run } from './run.ts';

interface Tally {
  passed: number;
  failed: number;
  /** What failed, by name, and how. */
  failures?: string[];
}

/** Prints what failed, which a long log would bury, and the sum; the process ends with it. */
export function conclude(tallies: Tally[]): void {
  const sum = (of: 'passed' | 'failed') => tallies.reduce((all, tally) => all + tally[of], 0);
  const [passed, failed] = [sum('passed'), sum('failed')];
  for (const failure of tallies.flatMap(({ failures = [] }) => failures))
    console.log(`failed: ${failure}`);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

const check = (name: string, ok: boolean): Tally =>
  ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, failures: [name] };

export function types(): Tally {
  return check('types', run('wxt', 'prepare') && run('tsc'));
}

export function lint(): Tally {
  return check('lint', run('biome', 'check', '--error-on-warnings', '.'));
}

export function build(browser: 'chrome' | 'firefox'): Tally {
  return check(`build for ${browser}`, run('wxt', 'build', '-b', browser));
}

/** @throws where a command cannot go on, since the extension could not be built for this browser. */
export function mustBuild(browser: BrowserId): void {
  if (build(browser === 'chromium' ? 'chrome' : browser).failed > 0)
    throw new Error('the extension could not be built');
}

/** One project of the test runner; a run that ends without a report counts as one failure. */
export function tests(project: string, ...more: string[]): Tally {
  const file = `reports/${project}.tests.json`;
  mkdirSync('reports', { recursive: true });
  rmSync(file, { force: true });
  run(
    'vitest',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
    ...more,
  );
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
    const failures = failuresIn(report).map((name) => `${project}: ${name}`);
    const crashed = report.success === false && failures.length === 0;
    if (crashed) failures.push(`${project}: the run itself`);
    return { passed: report.numPassedTests, failed: failures.length, failures };
  } catch {
    return { passed: 0, failed: 1, failures: [`${project}: no report`] };
  }
}

/** How many tests a project of the test runner has, each row of a table counted. */
export function countOf(project: string): number {
  const list = execFileSync(
    'vitest',
    ['list', '--project', project, '--staticParse=false', '--json'],
    {
      encoding: 'utf8',
      shell: process.platform === 'win32',
    },
  );
  return JSON.parse(list).length;
}

/** What is read of the test runner's own report. */
interface Report {
  success: boolean;
  numPassedTests: number;
  testResults: {
    name: string;
    status: string;
    assertionResults: { status: string; fullName: string; failureMessages?: string[] }[];
  }[];
}

/** A file that broke before its tests began counts as one failure. */
function failuresIn({ testResults }: Report): string[] {
  return testResults.flatMap(({ name, status, assertionResults }) => {
    const file = relative('.', name);
    const failed = assertionResults.filter((one) => one.status === 'failed');
    if (failed.length === 0 && status === 'failed') return [file];
    return failed.map(
      ({ fullName, failureMessages = [] }) =>
        `${file} > ${fullName}\n${shortened(failureMessages)}`,
    );
  });
}

/** As much of a message as tells what happened, without the lines of code that led there. */
function shortened(messages: string[]): string {
  const lines = messages.join('\n').split('\n');
  return lines
    .filter((line) => !/^\s+at /.test(line))
    .join('\n')
    .slice(0, 3_000);
}
