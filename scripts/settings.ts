import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { checklist } from '../src/policy/base/checklist.ts';
import { partsOf } from '../src/privacy/parts.ts';
import { type BrowserId, launch } from '../tests/e2e/driver/launch.ts';
import { allVisits } from '../tests/settings/cases.ts';
import { goThrough, type Outcome } from '../tests/settings/go-through.ts';
import { practiceSettings } from '../tests/sites/settings/all.ts';
import { mustBuild } from './checks.ts';
import { needBrowsers } from './need-browsers.ts';
import { printTable } from './report-table.ts';
import { settingsPage } from './settings/page.ts';

/**
 * `npm run settings`: what the checklist's readers make of every practice settings page, in Chromium
 * and Firefox: each state in each layout and two languages, then pages without the control, with
 * another in its place, of somebody signed out, late, moved, asking for the password, or that the site
 * leads to while the page before still stands. Takes some forty minutes; browsers and sites may be named
 * (`npm run settings -- chromium twitter`), and what was not gone through stays in the report.
 */
const file = 'reports/settings.json';
const asked = new Set(process.argv.slice(2));
const chosen = <T extends string>(all: readonly T[]): T[] => {
  const named = all.filter((one) => asked.has(one));
  return named.length > 0 ? named : [...all];
};
const browsers = chosen(['chromium', 'firefox'] as const);
const sites = chosen(practiceSettings.map(({ platform }) => platform));

needBrowsers([...browsers]);
const outcomes: Outcome[] = [];
for (const id of browsers) outcomes.push(...(await inBrowser(id)));
print(outcomes);
const all = [...keptBefore(), ...outcomes];
write(all);
writeFileSync('docs/settings.md', settingsPage(all));
sum(all);

async function inBrowser(id: BrowserId): Promise<Outcome[]> {
  mustBuild(id);
  const session = await launch(id);
  const visits = allVisits(({ platform }) => sites.includes(platform));
  console.log(`${visits.length} visits in ${id} ...`);
  try {
    return await goThrough(session, visits);
  } finally {
    await session.close();
  }
}

/** What an earlier run found where this one did not go. */
function keptBefore(): Outcome[] {
  if (!existsSync(file)) return [];
  const rows = JSON.parse(readFileSync(file, 'utf8')) as Outcome[];
  return rows.filter(({ browser, site }) => !browsers.includes(browser) || !sites.includes(site));
}

/** One line for each part and trouble, with the states that were shown; what went wrong in full. */
function print(outcomes: readonly Outcome[]): void {
  const groups = Map.groupBy(outcomes, ({ browser, id, layout, language, trouble, result }) =>
    [id, layout, language, trouble, browser, result].join('\t'),
  );
  const lines = [...groups].map(([key, group]) => [
    ...key.split('\t'),
    [...new Set(group.map(({ state }) => state))].join(' '),
    group[0]?.evidence ?? '',
  ]);
  const sorted = lines.toSorted((a, b) => String(a).localeCompare(String(b)));
  printTable([
    ['part', 'layout', 'language', 'trouble', 'browser', 'result', 'states', 'evidence'],
    ...sorted,
  ]);
  for (const outcome of outcomes.filter(isWrong)) console.log('MISSED', JSON.stringify(outcome));
}

function write(outcomes: readonly Outcome[]): void {
  const rows = outcomes.map((outcome) => ({
    measure: [outcome.id, outcome.state, outcome.layout, outcome.language, outcome.trouble]
      .filter(Boolean)
      .join(', '),
    ...{ value: isWrong(outcome) ? 0 : 1, unit: 'right or not readable', aim: '1' },
    ok: !isWrong(outcome),
    ...outcome,
  }));
  mkdirSync('reports', { recursive: true });
  writeFileSync(file, `${JSON.stringify(rows, null, 2)}\n`);
}

function sum(outcomes: readonly Outcome[]): void {
  const count = (result: Outcome['result']) =>
    outcomes.filter((one) => one.result === result).length;
  const right = outcomes.filter((one) => one.result === 'right').map(({ id }) => id.split('.')[0]);
  const read = checklist.filter(({ id }) => right.includes(id));
  const whole = read.filter((item) => partsOf(item).needed.length > 0);
  console.log(
    `${outcomes.length} readings: ${count('right')} right, ${count('not readable')} not readable, ${count('wrong')} wrong (${outcomes.filter(isFalsePass).length} false passes), ${count('not read')} not read that should be.`,
  );
  console.log(
    `${whole.length} items of ${checklist.length} are read, ${read.length - whole.length} more can be told to be wrong. Written to ${file}`,
  );
  if (outcomes.some(isWrong)) process.exitCode = 1;
}

function isWrong({ result }: Outcome): boolean {
  return result === 'wrong' || result === 'not read';
}

function isFalsePass({ result, isPass }: Outcome): boolean {
  return result === 'wrong' && isPass === true;
}
