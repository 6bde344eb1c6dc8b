import { compile } from '../examine/compile.ts';
import { examine } from '../examine/examine.ts';
import { exampleDraft } from '../examine/example-draft.ts';
import type { Models } from '../examine/model/models.ts';
import { ruleAlone } from '../examine/rules.ts';
import { checkPolicy } from '../policy/check.ts';
import { mergePacks } from '../policy/merge.ts';
import type { Example, Pack } from '../policy/pack.ts';
import { Refusal } from './refusal.ts';

/** Milliseconds for all of a pack's own tests. */
const budget = 5_000;
const mostFailures = 10;

/**
 * Runs the tests that packs carry: each of their rules speaks of its hits and leaves its misses
 * alone, judged with the word lists of all layers. Lets others have a turn after each rule.
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
  const policy = mergePacks(layers);
  const unsound = checkPolicy(policy);
  if (unsound.length > 0) throw new Refusal('not-a-pack', unsound);

  const compiled = compile(policy, models);
  const failures: string[] = [];
  for (const { id, examples, rule } of rulesToTest(layers, fresh)) {
    const alone = { ...compiled, rules: ruleAlone(compiled.rules, id) };
    const isSeen = (example: Example) => {
      const draft = exampleDraft(example);
      return draft !== undefined && examine(draft, alone).length > 0;
    };
    for (const example of examples.hit)
      if (!isSeen(example)) failures.push(`${rule}: should speak of "${example.text}"`);
    for (const example of examples.miss)
      if (isSeen(example)) failures.push(`${rule}: should leave alone "${example.text}"`);
    if (performance.now() - start > budget) throw new Refusal('self-test-slow', [`rules > ${id}`]);
    await othersTurn();
  }
  if (failures.length > 0) throw new Refusal('self-test-failed', failures.slice(0, mostFailures));
}

/** Rules of fresh packs, but for those that a lower layer locked: their words are not the pack's own. */
function rulesToTest(layers: readonly Pack[], fresh: readonly Pack[]) {
  const locked = new Set<string>();
  return layers.flatMap((pack) => {
    const own = fresh.includes(pack) ? pack.rules.filter(({ id }) => !locked.has(id)) : [];
    for (const rule of pack.rules) if (rule.locked) locked.add(rule.id);
    return own.map(({ id, examples }) => ({ id, examples, rule: `rules > ${id}` }));
  });
}

const othersTurn = () =>
  new Promise<void>((go) => {
    setTimeout(go);
  });
