import type { Page } from 'puppeteer-core';
import type { Meter } from './visit.ts';

/** Something the browser says it did; times in microseconds. */
export interface Deed {
  name: string;
  /** Process and thread. */
  thread: string;
  start: number;
  end: number;
  /** The thread's own time: what other programs took meanwhile is left out. */
  cpu: number;
  /** Kind of a dispatched event. */
  type: string;
  /** The script called, or the one that set the timer. */
  url: string;
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  tts?: number;
  dur?: number;
  tdur?: number;
  args: { data?: { type?: string; url?: string; stackTrace?: { url: string }[] } };
}

/** Calls, events and runs of microtasks. */
export const traceCalls: Meter<Deed[]> = traced(['devtools.timeline', 'v8.execute']);

/** Calls and timers, and who set them: too slow to time keys by. */
export const traceTimers: Meter<Deed[]> = traced([
  'devtools.timeline',
  'disabled-by-default-devtools.timeline.stack',
]);

function traced(categories: string[]) {
  return async (page: Page, act: () => Promise<void>): Promise<Deed[]> => {
    await page.tracing.start({ categories });
    await act();
    const trace = await page.tracing.stop();
    return deedsOf(JSON.parse(new TextDecoder().decode(trace)).traceEvents);
  };
}

/** In order of time; what began together, the longer first. */
function deedsOf(events: readonly TraceEvent[]): Deed[] {
  const open = new Map<string, TraceEvent[]>();
  const deeds: Deed[] = [];
  for (const event of events.toSorted((a, b) => a.ts - b.ts)) {
    if (event.ph === 'X' || event.ph === 'I') deeds.push(deed(event, event.dur, event.tdur));
    const key = `${event.pid} ${event.tid} ${event.name}`;
    if (event.ph === 'B') open.set(key, [...(open.get(key) ?? []), event]);
    const begun = event.ph === 'E' ? open.get(key)?.pop() : undefined;
    if (begun) deeds.push(deed(begun, event.ts - begun.ts, between(begun.tts, event.tts)));
  }
  return deeds.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

function between(from: number | undefined, to: number | undefined): number | undefined {
  return from === undefined || to === undefined ? undefined : to - from;
}

function deed({ name, pid, tid, ts, args: { data } }: TraceEvent, wall = 0, cpu = wall): Deed {
  return {
    name,
    thread: `${pid} ${tid}`,
    start: ts,
    end: ts + wall,
    cpu,
    type: data?.type ?? '',
    url: data?.url ?? data?.stackTrace?.[0]?.url ?? '',
  };
}
