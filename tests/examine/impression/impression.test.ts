import { describe, expect, it } from 'vitest';
import { toneOf } from '../../../scripts/judge/tone-scores.ts';
import { compile } from '../../../src/examine/compile.ts';
import { examine } from '../../../src/examine/examine.ts';
import { trained } from '../../../src/examine/model/trained.ts';
import { builtinPolicy } from '../../../src/policy/builtin.ts';
import { draftOf } from '../support.ts';

const policy = compile(builtinPolicy(), trained);
const { impression: _, ...readers } = trained;
const wordsOnly = compile(builtinPolicy(), readers);

const harshness = (text: string) => Math.max(...Object.values(toneOf(draftOf(text), policy)));
const flagged = (text: string, how = policy) =>
  examine(draftOf(text), how).some(({ signals }) => signals.some((one) => one.startsWith('tone:')));

const sly = [
  'Parents evening: the mums who never read a letter, telling me how to teach their little darlings',
  'Our SENCO swans off to the spa again while the rest of us pick up her meetings',
];

describe('the impression', () => {
  it.each(sly)('hears what no listed insult says: %s', (text) => {
    expect(flagged(text)).toBe(true);
    expect(flagged(text, wordsOnly)).toBe(false);
  });

  it.each([
    ['of a thing', 'The kettle is useless and the toaster is worse'],
    [
      'of a match',
      'Another own goal from a keeper who has not caught a ball since decimal coinage',
    ],
    ['of oneself', 'I left my own dinner on the bus again, what an idiot I am'],
    ['of policy', 'Pay has fallen in real terms every year and workload has only gone one way'],
    ['of a union', 'Proud to stand on the picket line with colleagues today'],
    ['of a good day', 'My year 8s were a joy today, every single one of them'],
  ])('leaves alone what is said %s', (_, text) => expect(flagged(text)).toBe(false));

  it('hears less of a word that is denied', () => {
    expect(harshness('Our deputy is not lazy')).toBeLessThan(harshness('Our deputy is so lazy'));
  });

  it('finds a harsh sentence at the end of a long kind draft as well as by itself', () => {
    const kind = [
      'Sunday was cold and bright, so we walked along the canal with the dog. ',
      'Mum came for lunch and brought her apple cake. ',
      'The trains were late again, but we had a good book each. ',
      'My sister rang from Leeds with news of the baby. ',
      'In the evening we watched the cricket and fell asleep. ',
    ]
      .join('')
      .repeat(6);
    const [harsh = ''] = sly;
    expect(harshness(kind + harsh)).toBeGreaterThan(harshness(kind) + 0.1);
  });
});
