import fc from 'fast-check';
import { type BrowserId, launch, type Session } from '../../tests/e2e/driver/launch.ts';
import { surfaceNamed } from '../../tests/e2e/driver/surfaces.ts';
import { type EngineName, engines } from './engines.ts';
import { makeSide } from './side.ts';
import { type Writing, writingIn } from './steps.ts';
import { type Difference, isSteady, type Outcome, type Twins, writeOnBoth } from './twins.ts';

export interface Harm {
  surface: string;
  /** The shortest writing that shows it, and the seed that leads there. */
  writing: Writing;
  seed: number;
  /** What was written on the same page just before. */
  before: Writing | undefined;
  difference: Difference;
}

export interface Tally {
  sessions: number;
  /** In how many the extension underlined something, so that it was there to do harm. */
  marked: number;
  posted: number;
  /** Sessions that differ from themselves without the extension: no word on it. */
  unsteady: number;
  /** Differences that were not there when the same was written again on fresh pages. */
  once: string[];
  harm: Harm[];
  /** Where the driver could not go on. */
  stopped: string[];
}

export interface Pair {
  bare: Session;
  extended: Session;
  close(): Promise<void>;
}

/** Two browsers over the same practice sites, one with the extension. */
export async function launchPair(browser: BrowserId): Promise<Pair> {
  const extended = await launch(browser);
  const bare = await launch(browser, { extension: false, sites: extended.sites });
  return {
    bare,
    extended,
    async close() {
      await bare.close();
      await extended.close();
    },
  };
}

/** Comes first, so that even a short run has a session in which words are underlined. */
const marked: Writing = {
  steps: [
    { do: 'type', text: 'B801200005001 ' },
    { do: 'rest', how: 'short' },
  ],
  posts: false,
};

/** After so many sessions the pages are opened anew: what is posted stays on them. */
const pageLife = 40;

export interface Plan {
  /** Random sessions for the engine, over all its composers. */
  sessions: number;
  seed: number;
  /** When to stop, though not all were run; in milliseconds since 1970. */
  until: number;
}

export async function tryEngine(pair: Pair, engine: EngineName, plan: Plan): Promise<Tally> {
  const names = engines[engine];
  const tally: Tally = {
    sessions: 0,
    marked: 0,
    posted: 0,
    unsteady: 0,
    once: [],
    harm: [],
    stopped: [],
  };
  for (const [index, name] of names.entries()) {
    const left = names.length - index;
    const share = Math.ceil((plan.sessions - tally.sessions) / left);
    const until = Date.now() + (plan.until - Date.now()) / left;
    await trySurface(pair, name, { ...plan, sessions: share, until }, tally);
  }
  return tally;
}

async function trySurface(pair: Pair, name: string, plan: Plan, tally: Tally): Promise<void> {
  const surface = surfaceNamed(name);
  const twins: Twins = {
    bare: makeSide(pair.bare, surface),
    extended: makeSide(pair.extended, surface),
  };
  let count = 0;
  let anew = true;
  let found: Pick<Harm, 'difference' | 'before'> | undefined;
  let before: Writing | undefined;

  async function isHarmless(writing: Writing): Promise<boolean> {
    count += 1;
    const { difference, isMarked } = await writeOnBoth(
      twins,
      writing,
      anew || count % pageLife === 0,
    );
    // A press that was held is one press more: focus has been elsewhere than without the extension.
    anew = writing.posts || difference !== undefined;
    tally.sessions += 1;
    tally.marked += Number(isMarked);
    tally.posted += Number(writing.posts);
    if (!difference) {
      before = writing;
      return true;
    }
    // A browser that does not even agree with itself says nothing about the extension.
    if (!(await isSteady(twins, writing))) {
      tally.unsteady += 1;
      return true;
    }
    const again = await onFreshPages(twins, writing);
    // What is not there again is told apart: a busy machine shows such things.
    if (!again) {
      tally.once.push(
        `${name}, ${difference.what}: ${JSON.stringify({ writing, before, difference })}`,
      );
      return true;
    }
    found = { difference: again, before };
    return false;
  }

  const property = fc.asyncProperty(writingIn(twins.bare.browser), isHarmless);
  const outcome = await fc.check(property, {
    seed: plan.seed,
    numRuns: plan.sessions,
    examples: [[marked]],
    interruptAfterTimeLimit: Math.max(plan.until - Date.now(), 1),
    markInterruptAsFailure: false,
  });
  const [shortest] = outcome.counterexample ?? [];
  // What the driver could not do is no difference; the rest of this composer's sessions are not run.
  if (shortest && !found) tally.stopped.push(`${name}: ${outcome.errorInstance}`);
  if (shortest && found)
    tally.harm.push({ surface: name, writing: shortest, seed: outcome.seed, ...found });
}

/** How often a difference is looked for again. */
const looks = 2;

async function onFreshPages(twins: Twins, writing: Writing): Promise<Outcome['difference']> {
  for (let look = 0; look < looks; look++) {
    const { difference } = await writeOnBoth(twins, writing, true);
    if (difference) return difference;
  }
  return undefined;
}

/** All that is needed to see a harm again, the difference first. */
export function tell({ surface, writing, seed, before, difference }: Harm): string {
  return [
    `${surface}, seed ${seed}: ${difference.what} differs`,
    `without: ${difference.bare}`,
    `with: ${difference.extended}`,
    `${JSON.stringify(writing)}`,
    `after ${JSON.stringify(before)}`,
  ].join('\n');
}
