import { setTimeout as rest } from 'node:timers/promises';
import type { Side } from './side.ts';
import type { Writing } from './steps.ts';

/** The same composer in two browsers, of which one has the extension. */
export interface Twins {
  bare: Side;
  extended: Side;
}

/** Where the two differ, or where something broke; `after` is the number of steps done. */
export interface Difference {
  after: number;
  what: string;
  bare: string;
  extended: string;
}

/** Pages settle at their own pace: two that are the same in the end are the same. In milliseconds. */
const patience = 2_000;

/** Writes the same on both sides and compares after every step. */
export async function writeOnBoth(
  { bare, extended }: Twins,
  { steps, posts }: Writing,
  anew: boolean,
): Promise<{ difference: Difference | undefined; marked: boolean; posted: boolean }> {
  const both = <T>(ask: (side: Side) => Promise<T>) => Promise.all([ask(bare), ask(extended)]);
  const compare = async (after: number, what: string, ask: (side: Side) => Promise<string>) => {
    const end = Date.now() + patience;
    for (;;) {
      const [without, with_] = await both(ask);
      if (without === with_) return undefined;
      if (Date.now() > end) return { after, what, bare: without, extended: with_ };
      await rest(50);
    }
  };
  const text = async (side: Side) => JSON.stringify(await side.snapshot(), undefined, 1);

  await both((side) => side.begin(anew));
  let marked = false;
  let difference = await compare(0, 'the empty composer', text);
  for (const [index, step] of steps.entries()) {
    if (difference) break;
    await both((side) => side.act(step));
    difference = await compare(index + 1, 'the composer', text);
    marked ||= await extended.isMarked();
  }
  if (posts)
    difference ??= await compareOnce(both, steps.length, 'what was posted', (side) => side.post());
  difference ??= await compare(steps.length, 'the page', (side) => side.page());
  difference ??= errorsIn(extended.trouble(), bare.trouble(), steps.length);
  return { difference, marked, posted: posts };
}

/** For what is done and not only looked at. */
async function compareOnce(
  both: <T>(ask: (side: Side) => Promise<T>) => Promise<T[]>,
  after: number,
  what: string,
  ask: (side: Side) => Promise<string>,
): Promise<Difference | undefined> {
  const [bare = '', extended = ''] = await both(ask);
  return bare === extended ? undefined : { after, what, bare, extended };
}

/** What the page itself throws is thrown without the extension as well. */
function errorsIn(extended: string[], bare: string[], after: number): Difference | undefined {
  const [ours, theirs] = [extended, bare].map((errors) => errors.toSorted().join('\n'));
  if (ours === theirs) return undefined;
  return { after, what: 'errors', bare: theirs ?? '', extended: ours ?? '' };
}

/** Whether a browser without the extension gives the same twice. */
export async function isSteady(side: Side, writing: Writing): Promise<boolean> {
  const first = await traceOf(side, writing);
  return first === (await traceOf(side, writing));
}

async function traceOf(side: Side, { steps, posts }: Writing): Promise<string> {
  await side.begin(true);
  const trace: string[] = [];
  for (const step of steps) {
    await side.act(step);
    await rest(patience / 10);
    trace.push(JSON.stringify(await side.snapshot()));
  }
  if (posts) trace.push(await side.post());
  await rest(patience / 2);
  return [...trace, await side.page(), ...side.trouble()].join('\n');
}
