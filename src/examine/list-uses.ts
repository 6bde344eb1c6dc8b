import type { Policy } from '../policy/policy.ts';
import { cueIds } from './cues.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { hashFeature } from './model/hash.ts';
import { ownListIds } from './school.ts';
import { clueOfList } from './tone/clue-lists.ts';
import type { ClueKind } from './tone/lists.ts';

/** The reserved list of a pack: its phrases ("my class", "our head", "inset day") hint at the writer's own school. */
const indirectList = 'school-indirect';

/** What the lists of a lexicon are to those who read signals, by their numbers; -1 for a list that is not there. */
export interface ListUses {
  /** The words of the policy's lists, but for the indirect one. */
  words: readonly (readonly string[] | undefined)[];
  indirect: number;
  ownNames: number;
  ownHandles: number;
  oursBefore: number;
  oursAfter: number;
  theirs: number;
  /** What a list's words do to the tone. */
  clues: readonly (ClueKind | undefined)[];
  /** What the impression knows a list as. */
  features: Int32Array;
}

export function usesOf({ lists, numbers }: Lexicon, policy: Policy): ListUses {
  const number = (id: string) => numbers.get(id) ?? -1;
  const words = policy.lists.map((list) => (list.id === indirectList ? undefined : list.words));
  return {
    words,
    indirect: number(indirectList),
    ownNames: number(ownListIds.names),
    ownHandles: number(ownListIds.handles),
    oursBefore: number(cueIds.oursBefore),
    oursAfter: number(cueIds.oursAfter),
    theirs: number(cueIds.theirs),
    clues: lists.map(({ id }) => clueOfList(id)),
    features: Int32Array.from(lists, ({ id }) => hashFeature(id)),
  };
}
