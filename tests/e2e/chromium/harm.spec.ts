import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engineNames } from '../../../scripts/harm/engines.ts';
import { launchPair, type Pair, tell, tryEngine } from '../../../scripts/harm/run.ts';

/** A short run of `npm run harm`: random sessions with the extension and without. */

const sessions = 20;
/** A seed of its own for every run; a failure names it. */
const seed = Date.now() % 1_000_000;

let pair: Pair;
beforeAll(async () => {
  pair = await launchPair('chromium');
});
afterAll(() => pair.close());

describe.each(engineNames)('%s', (engine) => {
  it('text, caret, what was posted and the page are as they are without the extension', async () => {
    const until = Date.now() + 100_000;
    const tally = await tryEngine(pair, engine, { sessions, seed, until });
    expect(tally.harm.length, tally.harm.map(tell).join('\n')).toBe(0);
    expect(tally.marked, `seed ${seed}: words underlined. ${tally.stopped}`).toBeGreaterThan(0);
  }, 120_000);
});
