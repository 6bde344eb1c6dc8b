import { parseArgs } from 'node:util';
import { launch } from '../tests/e2e/driver/launch.ts';
import { surfaces } from '../tests/e2e/driver/surfaces.ts';
import { mustBuild } from './checks.ts';
import { needBrowsers } from './need-browsers.ts';
import { printTable, type Row, reportTable } from './report-table.ts';
import { type Cell, tryCell } from './rot/cell.ts';
import { readInstead } from './rot/decoys.ts';
import { asBuilt, everything, transform, transformations } from './rot/transformations.ts';

/**
 * `npm run rot`: every practice page as it may look after the next redesign, in Chromium. For each
 * surface and transformation: are the words shown, is Post held, is nothing else? Takes an hour of a quiet machine.
 * `--surface=TEXT` and `--only=NAME` (once or more) run a part.
 */
const { values } = parseArgs({
  options: {
    surface: { type: 'string', default: '' },
    only: { type: 'string', multiple: true },
    build: { type: 'boolean', default: true },
  },
  allowNegative: true,
});
needBrowsers(['chromium']);
if (values.build) mustBuild('chromium');

const chosen = transformations.filter(({ name }) => values.only?.includes(name) ?? true);
/** A box in a frame of its own cannot be reached by what transforms a page. */
const tried = surfaces.filter(({ name, frame }) => !frame && name.includes(values.surface));
const session = await launch('chromium');
const cells = new Map<string, Cell | 'not possible' | 'broken'>();
const problems: string[] = [];

for (const surface of tried)
  for (const transformation of chosen) {
    const isDecoyed = transformation === asBuilt || transformation === everything;
    const key = `${surface.name} / ${transformation.name}`;
    const cell = await tryCell(session, surface, transformation, isDecoyed).catch((error) => {
      problems.push(`${key}: ${error}`);
      return 'broken' as const;
    });
    cells.set(key, cell);
    console.log(`${key}: ${sign(cell)}`);
    if (typeof cell === 'string') continue;
    if (cell.wrong.length > 0) problems.push(`${key}: held instead: ${cell.wrong.join(', ')}`);
  }

/** Fields that are no drafts, on a page of each site. */
let readElsewhere = 0;
for (const url of [
  'https://www.facebook.com/',
  'https://x.com/home',
  'https://www.linkedin.com/feed/',
])
  for (const transformation of chosen.filter((one) => one === asBuilt || one === everything)) {
    const page = await session.open('about:blank');
    await transform(page, transformation);
    await page.goto(url, { waitUntil: 'load' });
    const read = await readInstead(page).catch((error) => [String(error)]);
    readElsewhere += read.length;
    if (read.length > 0) problems.push(`${url} / ${transformation.name}: read: ${read.join(', ')}`);
    await page.close();
  }
await session.close();

printTable([
  ['surface (shown, held)', '', ...chosen.map(({ name }) => name)],
  ...tried.map(({ name }) => [
    name,
    '',
    ...chosen.map((one) => sign(cells.get(`${name} / ${one.name}`))),
  ]),
]);
for (const problem of problems) console.log(problem);
reportTable('rot', rows());

function sign(cell: Cell | string | undefined): string {
  if (typeof cell !== 'object') return cell === 'not possible' ? '–' : '?';
  return `${cell.shown ? '+' : 'NO'} ${cell.held ? '+' : 'NO'}`;
}

function rows(): Row[] {
  const all = chosen.flatMap(({ name }) =>
    sharesOf(
      ` (${name})`,
      [...cells].filter(([key]) => key.endsWith(`/ ${name}`)).map(([, cell]) => cell),
    ),
  );
  const wrong = [...cells.values()].flatMap((cell) => (typeof cell === 'object' ? cell.wrong : []));
  const broken = [...cells.values()].filter((cell) => cell === 'broken').length;
  return [
    ...sharesOf('', [...cells.values()]),
    count('holds of what sends nothing', wrong.length),
    count('fields read that are no drafts', readElsewhere),
    count('pages that did not survive their transformation', broken),
    ...all,
    ...[...cells].map(
      ([key, cell]): Row => ({
        measure: key,
        value: typeof cell === 'object' ? Number(cell.shown) + Number(cell.held) : 0,
        unit: `of shown, held${typeof cell === 'string' ? `: ${cell}` : ''}`,
        aim: '',
        ok: true,
      }),
    ),
  ];
}

function sharesOf(which: string, some: readonly (Cell | string)[]): Row[] {
  const run = some.filter((cell) => typeof cell === 'object');
  const share = (has: (cell: Cell) => boolean) =>
    Math.round((1000 * run.filter(has).length) / run.length) / 10;
  const shown = share((cell) => cell.shown);
  const held = share((cell) => cell.held);
  return [
    {
      measure: `words shown${which}`,
      value: shown,
      unit: `% of ${run.length}`,
      aim: '100',
      ok: shown === 100,
    },
    {
      measure: `Post held${which}`,
      value: held,
      unit: `% of ${run.length}`,
      aim: 'at least 95',
      ok: held >= 95,
    },
  ];
}

function count(measure: string, value: number): Row {
  return { measure, value, unit: '', aim: 'none', ok: value === 0 };
}
