import { atMost, below, figure, type Row } from '../../scripts/report-table.ts';
import { type RunningSites, startSites } from '../sites/server.ts';
import { meterPaint, meterWork, type Work } from './meters.ts';
import { countTimers, longestCall, scriptInAll, scriptPerKey } from './own-work.ts';
import { median, quantile } from './statistics.ts';
import { type Deed, traceCalls, traceTimers } from './trace.ts';
import { type Visit, visit } from './visit.ts';

const rounds = 3;

type MeasuredVisit = Visit<Work, number[]>;

/** The same round, without the extension and with it. */
interface Pair {
  bare: MeasuredVisit;
  extended: MeasuredVisit;
}

/** What the extension adds to a page of the practice Facebook, in Chromium. */
export async function browsing(): Promise<Row[]> {
  const sites = await startSites();
  try {
    const pairs = await visitInTurns(sites);
    return [
      ...paintRows('a post', pairs, ({ typing }) => typing),
      ...paintRows('5,000 words', pairs, ({ long }) => long),
      ...stillRows('10 s of feed, no composer', pairs, ({ feed }) => feed),
      ...stillRows('10 s of composer open, untouched', pairs, ({ composer }) => composer),
      ...stillRows('15 s of 50 changes a second, no composer', pairs, ({ busy }) => busy),
      ...(await tracedRows(sites)),
    ];
  } finally {
    await sites.close();
  }
}

/** One after the other, and each as often first as second: the machine is never quite the same. */
async function visitInTurns(sites: RunningSites): Promise<Pair[]> {
  const pairs: Pair[] = [];
  const measured = (extension: boolean) => visit(sites, extension, meterWork, meterPaint);
  for (let round = 0; round < rounds; round++) {
    if (round % 2 === 0) {
      const bare = await measured(false);
      pairs.push({ bare, extended: await measured(true) });
    } else {
      const extended = await measured(true);
      pairs.push({ bare: await measured(false), extended });
    }
  }
  return pairs;
}

/** Of all rounds the middle one, or one bad moment of the machine would be the result. */
function middle(pairs: readonly Pair[], figureOf: (visit: MeasuredVisit) => number) {
  const each = pairs.map(({ bare, extended }) => ({
    bare: figureOf(bare),
    extended: figureOf(extended),
  }));
  return {
    bare: median(each.map(({ bare }) => bare)),
    extended: median(each.map(({ extended }) => extended)),
    added: median(each.map(({ bare, extended }) => extended - bare)),
  };
}

function paintRows(
  what: string,
  pairs: readonly Pair[],
  keysOf: (visit: MeasuredVisit) => number[],
): Row[] {
  const at = (share: number) => middle(pairs, (visit) => quantile(keysOf(visit), share));
  const [half, most] = [at(0.5), at(0.95)];
  return [
    figure(`key to paint in ${what}, without the extension: median`, half.bare, 'ms'),
    figure(`key to paint in ${what}, with it: median`, half.extended, 'ms'),
    figure(`key to paint in ${what}, without the extension: p95`, most.bare, 'ms'),
    figure(`key to paint in ${what}, with it: p95`, most.extended, 'ms'),
    atMost(2, `key to paint in ${what}, added at p95`, most.added, 'ms'),
  ];
}

function stillRows(
  scene: string,
  pairs: readonly Pair[],
  workIn: (visit: MeasuredVisit) => Work,
): Row[] {
  return (['tasks', 'script'] as const).flatMap((kind) => {
    const { bare, extended, added } = middle(pairs, (visit) => workIn(visit)[kind]);
    const what = `${scene}: ${kind === 'tasks' ? 'main thread' : 'script'}`;
    return [
      figure(`${what} without the extension`, bare, 'ms'),
      figure(`${what} with it`, extended, 'ms'),
      below(5, `${what}, added`, added, 'ms'),
    ];
  });
}

/** In visits of their own, because tracing slows what it looks at. */
async function tracedRows(sites: RunningSites): Promise<Row[]> {
  const visits: Visit<Deed[], Deed[]>[] = [];
  for (let round = 0; round < rounds; round++)
    visits.push(await visit(sites, true, traceTimers, traceCalls));
  const most = (count: (visit: (typeof visits)[number]) => number) =>
    Math.max(...visits.map(count));
  return [
    atMost(
      0,
      '10 s of feed, no composer: timers',
      most(({ feed }) => countTimers(feed)),
      '',
    ),
    atMost(
      0,
      '15 s of 50 changes a second: timers',
      most(({ busy }) => countTimers(busy)),
      '',
    ),
    atMost(
      0,
      '10 s of composer open: timers',
      most(({ composer }) => countTimers(composer)),
      '',
    ),
    // What the page itself does differs from visit to visit by more than anything of ours takes.
    below(
      5,
      '15 s of 50 changes a second: our own script',
      most(({ busy }) => scriptInAll(busy)),
      'ms',
    ),
    ...scriptRows(
      'a post',
      visits.map(({ typing }) => typing),
    ),
    ...scriptRows(
      '5,000 words',
      visits.map(({ long }) => long),
    ),
  ];
}

function scriptRows(what: string, typed: readonly Deed[][]): Row[] {
  const perKey = typed.map(scriptPerKey);
  const at = (share: number) => median(perKey.map((keys) => quantile(keys, share)));
  return [
    figure(`script added per key in ${what}: median`, at(0.5), 'ms'),
    below(0.5, `script added per key in ${what}: p95`, at(0.95), 'ms'),
    atMost(2, `script added per key in ${what}: most`, at(1), 'ms'),
    below(50, `script in ${what}: longest call`, median(typed.map(longestCall)), 'ms'),
  ];
}
