import type { Models } from '../examine/model/models.ts';
import { checkPolicy } from '../policy/check.ts';
import { mergePacks } from '../policy/merge.ts';
import type { Pack } from '../policy/pack.ts';
import { Refusal } from './refusal.ts';
import { triedRules } from './tried-rules.ts';

/** Milliseconds for all of a pack's own tests. */
const budget = 5_000;
const mostFailures = 10;

/**
 * Runs the tests that packs carry. Lets others have a turn after each rule.
 * @param layers every pack that would be in force, weakest first
 * @param fresh those of them to be tested
 * @throws Refusal `not-a-pack`, `self-test-failed`, `self-test-slow`.
 */
export async function selfTest(
  layers: readonly Pack[],
  fresh: readonly Pack[],
  models: Models,
): Promise<void> {
  const start = performance.now();
  const unsound = checkPolicy(mergePacks(layers));
  if (unsound.length > 0) throw new Refusal('not-a-pack', unsound);

  const wrong: string[] = [];
  for (const pack of fresh) {
    const below = layers.slice(0, layers.indexOf(pack));
    for (const { id, failures } of triedRules(pack, below, models)) {
      wrong.push(...failures.map(({ text }) => text));
      if (performance.now() - start > budget)
        throw new Refusal('self-test-slow', [`rules > ${id}`]);
      await othersTurn();
    }
  }
  if (wrong.length > 0) throw new Refusal('self-test-failed', wrong.slice(0, mostFailures));
}

const othersTurn = () =>
  new Promise<void>((go) => {
    setTimeout(go);
  });
