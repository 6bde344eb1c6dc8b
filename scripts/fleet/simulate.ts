import { randomFrom } from '../train/random.ts';
import { type Browser, makeBrowser } from './browser.ts';
import { type Host, makeHost, type Wire } from './host.ts';
import type { Publisher } from './publisher.ts';
import { makeQueue, type Queue, type Turn } from './queue.ts';

/** Something that happens to the host, at a second of the simulation. */
export interface Event {
  at: number;
  happens(host: Host, now: number): Promise<void> | void;
}

/** What became of the fleet. */
export interface Course {
  host: Host;
  /** For each browser the second at which it first had the version, undefined where it never did. */
  hadVersion(version: number): (number | undefined)[];
  /** For each browser the second at which it knew that a rule is off. */
  knewOff: (number | undefined)[];
}

/** A Monday morning; only the day of the year matters to packs. */
const begin = Date.parse('2026-11-23T08:00:00Z');

/** Runs browsers, spread evenly over their hour, for some hours, in time order. */
export async function simulate(
  publisher: Publisher,
  wire: Wire,
  count: number,
  hours: number,
  events: readonly Event[],
): Promise<Course> {
  const random = randomFrom(20261123);
  const host = makeHost(wire);
  // A pack passes or fails its tests in every browser alike: once is enough.
  const tested = async () => {};
  const queue = makeQueue();
  const browsers: Browser[] = [];
  for (let who = 0; who < count; who++) {
    browsers.push(makeBrowser(publisher.source, host, tested, random, begin));
    queue.push(who, random() * 3600);
  }
  const first = new Map<number, (number | undefined)[]>();
  const knewOff: (number | undefined)[] = new Array(count).fill(undefined);
  const end = hours * 3600;
  for (const event of [...events.toSorted((a, b) => a.at - b.at), { at: end, happens: () => {} }]) {
    // Between two events browsers do not touch each other: many at a time, none twice in a batch.
    for (
      let batch = takeUntil(queue, event.at);
      batch.length > 0;
      batch = takeUntil(queue, event.at)
    )
      await Promise.all(batch.map(takeTurn));
    await event.happens(host, begin + event.at * 1000);
  }

  async function takeTurn({ who, when }: Turn): Promise<void> {
    const browser = browsers[who];
    if (!browser) return;
    await browser.look(when);
    note(first, await browser.version(), who, when, count);
    if ((await browser.offRules()).length > 0) knewOff[who] ??= when;
    queue.push(who, when + browser.period);
  }
  return {
    host,
    hadVersion: (version) => first.get(version) ?? new Array(count).fill(undefined),
    knewOff,
  };
}

/** The next turns before `end`, few enough that nobody's next one is among them. */
function takeUntil(queue: Queue, end: number): Turn[] {
  const batch: Turn[] = [];
  while (batch.length < 200) {
    const turn = queue.pop();
    if (!turn) break;
    if (turn.when >= end) {
      queue.push(turn.who, turn.when);
      break;
    }
    batch.push(turn);
  }
  return batch;
}

function note(
  first: Map<number, (number | undefined)[]>,
  version: number,
  who: number,
  when: number,
  count: number,
): void {
  const times = first.get(version) ?? new Array(count).fill(undefined);
  times[who] ??= when;
  first.set(version, times);
}
