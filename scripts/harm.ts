import { parseArgs } from 'node:util';
import type { BrowserId } from '../tests/e2e/driver/launch.ts';
import { mustBuild } from './checks.ts';
import { type EngineName, engineNames } from './harm/engines.ts';
import { launchPair, type Tally, tell, tryEngine } from './harm/run.ts';
import { needBrowsers } from './need-browsers.ts';
import { atMost, figure, type Row, reportTable } from './report-table.ts';

/**
 * `npm run harm`: random sessions in composers of the four editor engines, in two browsers of which
 * one has the extension; text, caret, what was posted and the page have to be the same in both. Input
 * methods and dragging are tried in Chromium alone: Firefox's driver has neither. `--seed=N` repeats a
 * run, of one engine with `--engine=NAME`; `--chromium=N` and `--firefox=N` are the sessions for each
 * engine.
 */
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    chromium: { type: 'string', default: '1000' },
    firefox: { type: 'string', default: '200' },
    minutes: { type: 'string', default: '60' },
    engine: { type: 'string', multiple: true },
  },
});
const seed = Number(values.seed);
const wanted: Record<BrowserId, number> = {
  chromium: Number(values.chromium),
  firefox: Number(values.firefox),
};
const end = Date.now() + Number(values.minutes) * 60_000;
const engines = engineNames.filter((name) => values.engine?.includes(name) ?? true);
const browsers = (['chromium', 'firefox'] as const).filter((browser) => wanted[browser] > 0);

needBrowsers(browsers);
for (const browser of browsers) mustBuild(browser);

console.log(`Seed ${seed}`);
interface Job {
  browser: BrowserId;
  engine: EngineName;
}
const jobs = browsers.flatMap((browser) => engines.map((engine): Job => ({ browser, engine })));
const results = new Map<Job, Row[]>();
const lanes = Math.min(jobs.length, 2);
/** A session takes Firefox twice as long as Chromium. */
const share = ({ browser }: Job) => wanted[browser] * (browser === 'firefox' ? 2 : 1);
let left = jobs.reduce((sum, job) => sum + share(job), 0);

async function work(job: Job): Promise<void> {
  const { browser, engine } = job;
  const begun = Date.now();
  const until = Math.min(end, begun + ((end - begun) * lanes * share(job)) / left);
  left -= share(job);
  const pair = await launchPair(browser);
  const tally = await tryEngine(pair, engine, { sessions: wanted[browser], seed, until });
  await pair.close();
  const seconds = Math.round((Date.now() - begun) / 1000);
  console.log(`${engine}, ${browser}: ${tally.sessions} sessions in ${seconds} s`);
  for (const harm of tally.harm) console.log(`\n${tell(harm)}`);
  for (const one of tally.once) console.log(`Seen once: ${one}`);
  for (const problem of tally.stopped) console.log(`The driver stopped. ${problem}`);
  results.set(job, rowsOf(`${engine}, ${browser}`, tally, wanted[browser]));
}

/** A session waits for the browser as much as it works: two pairs of browsers are busy side by side. */
async function lane(waiting: Job[]): Promise<void> {
  for (let job = waiting.shift(); job; job = waiting.shift()) await work(job);
}

const waiting = [...jobs];
await Promise.all(Array.from({ length: lanes }, () => lane(waiting)));
reportTable(
  'harm',
  jobs.flatMap((job) => results.get(job) ?? []),
);

function rowsOf(
  name: string,
  { sessions, marked, posted, unsteady, once, harm }: Tally,
  least: number,
): Row[] {
  const run = figure(`${name}: sessions with and without`, sessions, '');
  return [
    { ...run, aim: `at least ${least}`, ok: sessions >= least },
    atMost(0, `${name}: differences`, harm.length, ''),
    figure(`${name}: sessions with words underlined`, marked, ''),
    figure(`${name}: sessions that posted`, posted, ''),
    figure(`${name}: differences seen once and not again`, once.length, ''),
    figure(`${name}: unlike themselves without the extension`, unsteady, ''),
  ];
}
