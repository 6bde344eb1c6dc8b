import { exampleDraft } from '../../examine/example-draft.ts';
import type { Example, Pack } from '../../policy/pack.ts';
import { examinerOf } from './examiner.ts';
import type { Remark } from './remark.ts';

/** The pack's own tests, each on its line: a rule speaks of its hits and leaves its misses alone. */
export function selfTestProblems(pack: Pack, below: readonly Pack[]): Remark[] {
  const findingsOf = examinerOf([...below, pack]);
  const speaks = (id: string, example: Example) => {
    const draft = exampleDraft(example);
    return draft ? findingsOf(draft, id).length > 0 : undefined;
  };
  return pack.rules.flatMap(({ id, examples }, rule) =>
    (['hit', 'miss'] as const).flatMap((kind) =>
      examples[kind].flatMap((example, index): Remark[] => {
        const spoke = speaks(id, example);
        const path = ['rules', rule, 'examples', kind, index];
        if (spoke === undefined)
          return [{ kind: 'error', path, text: `rules > ${id}: a mention is not in the text` }];
        if (spoke === (kind === 'hit')) return [];
        const should = kind === 'hit' ? 'should speak of' : 'should leave alone';
        return [{ kind: 'error', path, text: `rules > ${id}: ${should} "${example.text}"` }];
      }),
    ),
  );
}
