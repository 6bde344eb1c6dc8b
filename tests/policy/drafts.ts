import { compile } from '../../src/examine/compile.ts';
import type { Draft } from '../../src/examine/draft.ts';
import { examine } from '../../src/examine/examine.ts';
import { exampleDraft } from '../../src/examine/example-draft.ts';
import type { Finding } from '../../src/examine/finding.ts';
import { trained } from '../../src/examine/model/trained.ts';
import { builtinPolicy } from '../../src/policy/builtin.ts';
import type { Example } from '../../src/policy/pack.ts';

const policy = compile(builtinPolicy(), trained);

/** What the built-in policy says about an example. */
export function findingsOf(example: Example): Finding[] {
  return examine(asDraft(example), policy);
}

/** A post to friends from a personal account, but for what is said otherwise. */
export function written(text: string, how: Partial<Example>): Example {
  return {
    text,
    platform: 'facebook',
    surface: 'post',
    role: 'personal',
    audience: 'friends',
    mentions: [],
    tags: [],
    ...how,
  };
}

function asDraft(example: Example): Draft {
  const draft = exampleDraft(example);
  if (!draft) throw new Error(`a mention is not in "${example.text}"`);
  return draft;
}
