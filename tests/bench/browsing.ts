import { atMost, below, figure, type Row } from '../../scripts/report-table.ts';
import { type RunningSites, startSites } from '../sites/server.ts';
import { countTimers, scriptPerKey } from './own-work.ts';
import { median, quantile } from './statistics.ts';
import { traceCalls, traceTimers } from './trace.ts';
import { meterPaint, meterWork, type Visit, visit, type Work } from './visit.ts';

const rounds = 3;

type MeasuredVisit = Visit<Work, number[]>;

/** What the extension adds to a page of the practice Facebook, in Chromium. */
export async function browsing(): Promise<Row[]> {
  const sites = await startSites();
  try {
    const { bare, extended } = await visitInTurns(sites);
    return [
      ...typingRows(bare, extended),
      ...stillRows('feed, no composer', bare, extended, ({ feed }) => feed),
      ...stillRows('composer open, untouched', bare, extended, ({ composer }) => composer),
      ...(await tracedRows(sites)),
    ];
  } finally {
    await sites.close();
  }
}

/** One after the other, and each as often first as second: the machine is never quite the same. */
async function visitInTurns(sites: RunningSites) {
  const bare: MeasuredVisit[] = [];
  const extended: MeasuredVisit[] = [];
  for (let round = 0; round < rounds; round++) {
    const order = round % 2 === 0 ? [false, true] : [true, false];
    for (const extension of order) {
      const visits = extension ? extended : bare;
      visits.push(await visit(sites, extension, meterWork, meterPaint));
    }
  }
  return { bare, extended };
}

/** The middle round's figure of each kind, or one bad moment of the machine would be the result. */
function typingRows(bare: readonly MeasuredVisit[], extended: readonly MeasuredVisit[]): Row[] {
  const at = (share: number, visits: readonly MeasuredVisit[]) =>
    median(visits.map(({ typing }) => quantile(typing, share)));
  return [
    figure('key to paint without the extension: median', at(0.5, bare), 'ms'),
    figure('key to paint with it: median', at(0.5, extended), 'ms'),
    figure('key to paint without the extension: p95', at(0.95, bare), 'ms'),
    figure('key to paint with it: p95', at(0.95, extended), 'ms'),
    atMost(2, 'key to paint, added at p95', at(0.95, extended) - at(0.95, bare), 'ms'),
  ];
}

function stillRows(
  scene: string,
  bare: readonly MeasuredVisit[],
  extended: readonly MeasuredVisit[],
  workIn: (visit: MeasuredVisit) => Work,
): Row[] {
  return (['tasks', 'script'] as const).flatMap((kind) => {
    const [without = Number.NaN, withIt = Number.NaN] = [bare, extended].map((visits) =>
      median(visits.map((visit) => workIn(visit)[kind])),
    );
    const what = `10 s of ${scene}: ${kind === 'tasks' ? 'main thread' : 'script'}`;
    return [
      figure(`${what} without the extension`, without, 'ms'),
      figure(`${what} with it`, withIt, 'ms'),
      below(5, `${what}, added`, withIt - without, 'ms'),
    ];
  });
}

/** In a visit of its own, because tracing slows what it looks at. */
async function tracedRows(sites: RunningSites): Promise<Row[]> {
  const { feed, composer, typing } = await visit(sites, true, traceTimers, traceCalls);
  const perKey = scriptPerKey(typing);
  return [
    atMost(0, '10 s of feed, no composer: timers', countTimers(feed), ''),
    atMost(0, '10 s of composer open, untouched: timers', countTimers(composer), ''),
    figure('script added per key: median', median(perKey), 'ms'),
    below(0.5, 'script added per key: p95', quantile(perKey, 0.95), 'ms'),
  ];
}
