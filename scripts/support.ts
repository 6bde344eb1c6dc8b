import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { surfaces } from '../tests/e2e/driver/surfaces.ts';
import { mustBuild } from './checks.ts';
import { needBrowsers } from './need-browsers.ts';
import { writeReport } from './report-table.ts';
import { run } from './run.ts';
import { type Outcome, outcomesOf } from './support/outcomes.ts';
import { supportPage } from './support/page.ts';

/**
 * `npm run support`: drives every composer of the practice sites in both browsers, and writes what came
 * of it into `docs/support.md` and `reports/support.json`.
 */
needBrowsers(['chromium', 'firefox']);
const browsers = ['chromium', 'firefox'] as const;
/** Has the spec drive those surfaces too that have specs of their own. */
process.env.SURFACES = 'all';

const outcomes: Record<string, Map<string, Outcome>> = {};
for (const browser of browsers) mustBuild(browser);
mkdirSync('reports', { recursive: true });
for (const browser of browsers) {
  const file = `reports/support-${browser}.json`;
  const reporting = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  run('vitest', 'run', '--project', browser, 'tests/e2e/surfaces.spec.ts', ...reporting);
  outcomes[browser] = outcomesOf(JSON.parse(readFileSync(file, 'utf8')));
}

const rows = surfaces.map((surface) => ({
  surface,
  chromium: outcomes.chromium?.get(surface.name) ?? 'not run',
  firefox: outcomes.firefox?.get(surface.name) ?? 'not run',
}));
writeFileSync('docs/support.md', supportPage(rows));
const passed = browsers.map((browser) => rows.filter((row) => row[browser] === 'passed').length);
writeReport(
  'support',
  browsers.map((browser, index) => ({
    measure: `surfaces that pass in ${browser}`,
    value: passed[index] ?? 0,
    unit: 'surfaces',
    aim: `all ${rows.length}`,
    ok: passed[index] === rows.length,
  })),
);
if (passed.some((count) => count < rows.length)) process.exitCode = 1;
