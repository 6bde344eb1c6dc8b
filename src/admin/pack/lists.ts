import { basePack } from '../../policy/base/base.ts';
import { mergePacks } from '../../policy/merge.ts';
import type { Pack } from '../../policy/pack.ts';
import { listNamedBy } from '../../policy/vocabulary.ts';
import type { Remark } from './remark.ts';

/** Read by the product itself, whatever the rules say. */
const ownLists = new Set(['school-indirect', 'not-our-school']);

/** Lists that rules miss, lists that no rule asks for, and rules to do without that do not exist. */
export function listProblems(pack: Pack, below: readonly Pack[]): Remark[] {
  const policy = mergePacks([...below, pack]);
  const asked = new Set(policy.rules.flatMap(listsOf));
  const known = new Set(policy.lists.map(({ id }) => id));
  const rulesBelow = new Set(below.flatMap(({ rules }) => rules.map(({ id }) => id)));
  return [
    ...pack.rules.flatMap((rule, index): Remark[] =>
      listsOf(rule)
        .filter((list) => !known.has(list))
        .map((list) => ({
          kind: 'error',
          path: ['rules', index, 'when'],
          text: `rules > ${rule.id}: there is no word list called "${list}"`,
        })),
    ),
    ...pack.lists.flatMap(({ id }, index): Remark[] =>
      asked.has(id) || ownLists.has(id) || isBuiltIn(id)
        ? []
        : [{ kind: 'advice', path: ['lists', index], text: `lists > ${id}: no rule asks for it` }],
    ),
    ...pack.withoutRules.flatMap((id, index): Remark[] =>
      rulesBelow.has(id)
        ? []
        : [
            {
              kind: 'advice',
              path: ['withoutRules', index],
              text: `withoutRules: there is no rule "${id}" to do without`,
            },
          ],
    ),
  ];
}

/** The lists whose words a rule looks for, or is silenced by. */
function listsOf({ when }: Pick<Pack['rules'][number], 'when'>): string[] {
  return [...when.all.flat(), ...when.none].flatMap((name) => listNamedBy(name) ?? []);
}

/** A list of the base pack may serve readers of the product's own. */
const isBuiltIn = (id: string) => basePack.lists.some((list) => list.id === id);
