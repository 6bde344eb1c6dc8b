import { readFileSync } from 'node:fs';
import { mustBuild, tests } from './checks.ts';
import { needBrowsers } from './need-browsers.ts';
import { type Row, reportTable } from './report-table.ts';

/**
 * `npm run attacks`: tries to push rules that no school published, through the real extension in
 * Chromium, and says of each attempt whether the last good rules worked on and the popup said why.
 * Takes some two minutes; `npm test` runs the same attempts.
 */
needBrowsers(['chromium']);
mustBuild('chromium');
const { failed } = tests('chromium', 'tests/e2e/chromium/attacks.spec.ts');
reportTable('attacks', attemptsIn('reports/chromium.tests.json').map(rowOf));
process.exitCode = failed === 0 ? 0 : 1;

interface Attempt {
  title: string;
  status: string;
}

function attemptsIn(file: string): Attempt[] {
  const report: { testResults: { assertionResults: Attempt[] }[] } = JSON.parse(
    readFileSync(file, 'utf8'),
  );
  return report.testResults.flatMap(({ assertionResults }) => assertionResults);
}

function rowOf({ title, status }: Attempt): Row {
  const ok = status === 'passed';
  return { measure: title, value: Number(ok), unit: 'withstood', aim: '1', ok };
}
