import { describe, expect, it, test } from 'vitest';
import { compile } from '../../src/examine/compile.ts';
import type { Draft, Mention } from '../../src/examine/draft.ts';
import { examine } from '../../src/examine/examine.ts';
import { trained } from '../../src/examine/model/trained.ts';
import { builtinPolicy } from '../../src/policy/builtin.ts';
import { draftOf, policyOf, seen } from './support.ts';

/** Whom a comment answers: sites begin a reply with a mention of them. */

const policy = compile(builtinPolicy(), trained);
const roles = ['personal', 'professional', 'official'] as const;

/** A draft that mentions somebody where the text has the name. */
function mentioning(name: string, text: string, more: Partial<Draft> = {}): Draft {
  const start = text.indexOf(name);
  const mention: Mention = { name, start, end: start + name.length, kind: 'person' };
  return draftOf(text, { surface: 'comment', mentions: [mention], ...more });
}

const warnings = (draft: Draft) =>
  examine(draft, policy)
    .filter(({ severity }) => severity !== 'note')
    .map(({ rule }) => rule);

describe('whoever a comment answers', () => {
  test.each(roles)('is nobody’s child or parent to a %s account', (role) => {
    const replies = [
      ['Claire Hughes', 'Claire Hughes yes it is still on, see you there'],
      ['Lucy Marsh', 'Lucy Marsh Chips on the beach, lovely.'],
      ['Karen Whitfield', 'Karen Whitfield yes it is still on, see you there'],
      ['Amina Begum', 'Amina Begum We will let you know as soon as the date is fixed.'],
    ] as const;
    for (const [name, text] of replies)
      expect(warnings(mentioning(name, text, { role }))).not.toContainEqual(
        expect.stringMatching(/named|tone/),
      );
  });

  it('is no cover for whoever else is named', () => {
    const text = 'Claire Hughes so sorry, Jayden Price in 4B bit his teacher again';
    expect(warnings(mentioning('Claire Hughes', text))).not.toEqual([]);
  });

  it('is tagged nowhere: a mention further on is', () => {
    const own = policyOf();
    const reply = 'Amy Roberts see you there';
    expect(seen(mentioning('Amy Roberts', reply), 'mention:person', own)).toEqual([]);
    expect(seen(mentioning('Amy Roberts', reply), 'mention:account', own)).toEqual(['Amy Roberts']);
    const tag = 'Thanks to Amy Roberts for this';
    expect(seen(mentioning('Amy Roberts', tag), 'mention:person', own)).toEqual(['Amy Roberts']);
    const post = mentioning('Amy Roberts', reply, { surface: 'post' });
    expect(seen(post, 'mention:person', own)).toEqual(['Amy Roberts']);
  });
});
