import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { run } from './run.ts';

interface Tally {
  passed: number;
  failed: number;
}

export const total = (tallies: Tally[]): Tally => ({
  passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
  failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
});

const check = (ok: boolean): Tally => ({ passed: Number(ok), failed: Number(!ok) });

export function types(): Tally {
  return check(run('wxt', 'prepare') && run('tsc'));
}

export function lint(): Tally {
  return check(run('biome', 'check', '--error-on-warnings', '.'));
}

export function build(browser: 'chrome' | 'firefox'): Tally {
  return check(run('wxt', 'build', '-b', browser));
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
    const report = JSON.parse(readFileSync(file, 'utf8'));
    const crashed = report.success === false && report.numFailedTests === 0 ? 1 : 0;
    return { passed: report.numPassedTests, failed: report.numFailedTests + crashed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
