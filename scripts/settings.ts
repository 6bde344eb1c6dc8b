import { mkdirSync, writeFileSync } from 'node:fs';
import { type BrowserId, launch } from '../tests/e2e/driver/launch.ts';
import { allVisits } from '../tests/settings/cases.ts';
import { goThrough, type Outcome } from '../tests/settings/go-through.ts';
import { build } from './checks.ts';
import { needBrowsers } from './need-browsers.ts';

/**
 * `npm run settings`: what the checklist's readers make of every practice settings page, in Chromium
 * and Firefox: each state in each layout and two languages, then pages without the control, of
 * somebody signed out, late, moved or asking for the password. Takes some twenty minutes; name a
 * browser (`npm run settings -- chromium`) for half of that.
 */
const browsers = (['chromium', 'firefox'] as const).filter(
  (id) => process.argv.length < 3 || process.argv.includes(id),
);
needBrowsers([...browsers]);
const outcomes: Outcome[] = [];
for (const id of browsers) outcomes.push(...(await inBrowser(id)));
print(outcomes);
write(outcomes);

async function inBrowser(id: BrowserId): Promise<Outcome[]> {
  if (build(id === 'chromium' ? 'chrome' : id).failed > 0)
    throw new Error('the extension could not be built');
  const session = await launch(id);
  const visits = allVisits();
  console.log(`${visits.length} visits in ${id} ...`);
  try {
    return await goThrough(session, visits);
  } finally {
    await session.close();
  }
}

/** One line for each part and trouble, with the states that were shown; what went wrong in full. */
function print(all: readonly Outcome[]): void {
  const lines = new Map<string, Outcome[]>();
  for (const outcome of all) {
    const { id, layout, language, trouble, result } = outcome;
    const key = [id, layout, language, trouble, result].join('\t');
    lines.set(key, [...(lines.get(key) ?? []), outcome]);
  }
  const cells = [...lines].map(([key, group]) => [
    ...key.split('\t'),
    [...new Set(group.map(({ state }) => state))].join(' '),
    group[0]?.evidence ?? '',
  ]);
  const header = ['part', 'layout', 'language', 'trouble', 'result', 'states', 'evidence'];
  const table = [header, ...cells.toSorted((a, b) => String(a).localeCompare(String(b)))];
  const widths = header.map((_, column) =>
    Math.max(...table.map((row) => row[column]?.length ?? 0)),
  );
  for (const row of table)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
  for (const outcome of all.filter(isWrong)) console.log('MISSED', JSON.stringify(outcome));
}

function write(all: readonly Outcome[]): void {
  const file = 'reports/settings.json';
  const rows = all.map((outcome) => ({
    measure: [outcome.id, outcome.state, outcome.layout, outcome.language, outcome.trouble]
      .filter(Boolean)
      .join(', '),
    ...{ value: isWrong(outcome) ? 0 : 1, unit: 'right or not readable', aim: '1' },
    ok: !isWrong(outcome),
    ...outcome,
  }));
  mkdirSync('reports', { recursive: true });
  writeFileSync(file, `${JSON.stringify(rows, null, 2)}\n`);
  const count = (result: Outcome['result']) => all.filter((one) => one.result === result).length;
  const items = new Set(
    all.filter((one) => one.result === 'right').map(({ id }) => id.split('.')[0]),
  );
  console.log(
    `${all.length} readings: ${count('right')} right, ${count('not readable')} not readable, ${count('wrong')} wrong, ${count('not read')} not read that should be.`,
  );
  console.log(`${items.size} items of 47 are read. Written to ${file}`);
}

function isWrong({ result }: Outcome): boolean {
  return result === 'wrong' || result === 'not read';
}
