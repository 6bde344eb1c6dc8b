import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from '../../src/examine/compile.ts';
import type { Draft } from '../../src/examine/draft.ts';
import { examine } from '../../src/examine/examine.ts';
import { trained } from '../../src/examine/model/trained.ts';
import { newReadingCache } from '../../src/examine/reading.ts';
import { builtinPolicy } from '../../src/policy/builtin.ts';
import { accountRoles, audiences } from '../../src/policy/vocabulary.ts';
import { draftsOf } from '../bench/drafts.ts';
import { readCorpus } from '../corpus/corpus.ts';
import { draftOf } from './support.ts';

const policy = compile(builtinPolicy(), trained);
const posts = [
  ...readCorpus('dev').map(({ text }) => text),
  ...draftsOf(900).map(({ text }) => text),
];

/** What a person does to a draft: replaces a stretch of it, which may be empty, with some words. */
interface Edit {
  at: number;
  gone: number;
  words: string;
}

const words = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...'aeinorst ABJM.!?,\'"“”’@#\n 0198😀…'.split('')) },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      ...[
        ' my class',
        ' Jayden',
        'Mrs Okafor ',
        ' in 9B',
        'idiot',
        '. ',
        '\n',
        ' my son',
        '\u200b',
      ],
      ...[' useless', '@AbbotsLea', 'f*ck', ' He', ' 07700 900123', ' EHCP', 'ALS', '', ' S h i t'],
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom(...posts) },
);
const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.nat(1200),
  gone: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(300), fc.constant(10_000)),
  words,
});
const circumstances: fc.Arbitrary<Partial<Draft>> = fc.record({
  role: fc.constantFrom(...accountRoles),
  audience: fc.constantFrom(...audiences),
  tags: fc.constantFrom([], ['Jo Bloggs']),
});

const edited = (text: string, { at, gone, words: put }: Edit) =>
  text.slice(0, at % (text.length + 1)) + put + text.slice((at % (text.length + 1)) + gone);

test('with the sentences of the draft before kept, every draft gives the findings it gives without', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...posts),
      fc.array(fc.tuple(edit, circumstances), { minLength: 1, maxLength: 12 }),
      (post, edits) => {
        const cache = newReadingCache();
        let text = post;
        for (const [change, more] of edits) {
          text = edited(text, change);
          const draft = draftOf(text, more);
          expect(examine(draft, policy, cache), text).toEqual(examine(draft, policy));
        }
      },
    ),
    { numRuns: 100 },
  );
}, 30_000);

test('sentences read under another policy are of no use', () => {
  const cache = newReadingCache();
  const draft = draftOf('Mrs Okafor is an absolute muppet');
  const other = compile({ ...builtinPolicy(), rules: [], lists: [] });
  examine(draft, other, cache);
  expect(examine(draft, policy, cache)).toEqual(examine(draft, policy));
});
