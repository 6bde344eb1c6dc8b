import type { Side, Trace } from './side.ts';
import type { Writing } from './steps.ts';

/** The same composer in two browsers, of which one has the extension. */
export interface Twins {
  bare: Side;
  extended: Side;
}

/** Where the two differ first, or where something broke. */
export interface Difference {
  what: string;
  bare: string;
  extended: string;
}

export interface Outcome {
  difference: Difference | undefined;
  isMarked: boolean;
}

/** Writes the same on both sides, each at its own pace, and compares what was seen after every step. */
export async function writeOnBoth(
  { bare, extended }: Twins,
  writing: Writing,
  anew: boolean,
): Promise<Outcome> {
  const write = (side: Side) => side.write(writing, anew);
  const [without, with_] = await Promise.all([write(bare), write(extended)]);
  return { difference: firstDifference(without, with_), isMarked: with_.isMarked };
}

function firstDifference(without: Trace, with_: Trace): Difference | undefined {
  for (const [index, { what, is }] of without.seen.entries()) {
    const extended = with_.seen[index]?.is ?? '';
    if (is !== extended) return { what, ...around(is, extended) };
  }
  return undefined;
}

/** Whether a browser without the extension gives the same twice. */
export async function isSteady({ bare }: Twins, writing: Writing): Promise<boolean> {
  const first = await bare.write(writing, true);
  return firstDifference(first, await bare.write(writing, true)) === undefined;
}

/** Of two long texts the part in which they begin to differ. */
function around(bare: string, extended: string): Pick<Difference, 'bare' | 'extended'> {
  let at = 0;
  while (bare[at] === extended[at]) at += 1;
  const [from, to] = [Math.max(0, at - 500), at + 500];
  return { bare: bare.slice(from, to), extended: extended.slice(from, to) };
}
