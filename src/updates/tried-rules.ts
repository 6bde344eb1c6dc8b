import { compile } from '../examine/compile.ts';
import { examine } from '../examine/examine.ts';
import { exampleDraft } from '../examine/example-draft.ts';
import type { Models } from '../examine/model/models.ts';
import { mergePacks } from '../policy/merge.ts';
import type { Pack } from '../policy/pack.ts';

/** An example that comes out otherwise than its rule says. */
interface Failure {
  /** Where the example stands in the pack. */
  path: PropertyKey[];
  text: string;
}

/**
 * Tries the pack's rules one after another: each speaks of its hits and leaves its misses alone.
 * Packs above have no part in it: they may name another school, or do without a rule. Nor have rules
 * that are locked below: their words are not the pack's own.
 * @param below the layers it lies on, weakest first
 */
export function* triedRules(
  pack: Pack,
  below: readonly Pack[],
  models: Models,
): Generator<{ id: string; failures: Failure[] }> {
  const compiled = compile(mergePacks([...below, pack]), models);
  const isLocked = (id: string) =>
    below.some(({ rules }) => rules.some((rule) => rule.locked && rule.id === id));
  for (const [index, { id, examples }] of pack.rules.entries()) {
    if (isLocked(id)) continue;
    const alone = { ...compiled, rules: compiled.rules.filter(({ rule }) => rule.id === id) };
    const failures = (['hit', 'miss'] as const).flatMap((kind) =>
      examples[kind].flatMap((example, at): Failure[] => {
        const draft = exampleDraft(example);
        const spoke = draft && examine(draft, alone).length > 0;
        if (spoke === (kind === 'hit')) return [];
        const wrong =
          spoke === undefined
            ? 'a mention is not in the text'
            : `should ${kind === 'hit' ? 'speak of' : 'leave alone'} "${example.text}"`;
        const path = ['rules', index, 'examples', kind, at];
        return [{ path, text: `rules > ${id}: ${wrong}` }];
      }),
    );
    yield { id, failures };
  }
}
