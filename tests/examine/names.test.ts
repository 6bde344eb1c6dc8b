import { describe, expect, test } from 'vitest';
import { compile } from '../../src/examine/compile.ts';
import { trained } from '../../src/examine/model/trained.ts';
import { readSignals } from '../../src/examine/signals/index.ts';
import { builtinPolicy } from '../../src/policy/builtin.ts';
import { draftOf } from './support.ts';

const policy = compile(builtinPolicy(), trained);
const kinds = ['pupil', 'parent', 'colleague', 'family', 'public', 'other'];

/** "Ella: family", for everybody a personal post names. */
function named(text: string): string[] {
  return readSignals(draftOf(text), policy)
    .filter(({ kind, detail }) => kind === 'person' && kinds.includes(detail))
    .map(({ span, detail }) => `${text.slice(span?.start, span?.end)}: ${detail}`);
}

describe('who is named', () => {
  test.each([
    ['Jayden in 9B made me laugh so much today', 'Jayden: pupil'],
    ['Had Tyler’s mum on the phone again', 'Tyler: pupil'],
    ['My daughter Ella starts Year 7 tomorrow', 'Ella: family'],
    ['I fought three years for our Jude’s EHCP', 'Jude: family'],
    ['Our head Sarah bought us all ice creams', 'Sarah: colleague'],
    ['Ellie Marsden’s mum kicked off at me', 'Ellie Marsden: pupil'],
    ['Freya M’s mum was late again', 'Freya M: pupil'],
    ['Daisy-Mae’s mum was late again', 'Daisy-Mae: pupil'],
    ['Daisy-Mae in 4B bit me', 'Daisy-Mae: pupil'],
    ['Saw Jayden in 9B kicking a bin', 'Jayden: pupil'],
    ['Our Edith’s in Year 2 and had a falling out over a worm', 'Edith: family'],
    ['My mate Steph has been off work with her back', 'Steph: family'],
    ['Karen in the office is a miracle worker', 'Karen: colleague'],
    ['Thank you Mrs Okafor for covering my lesson', 'Mrs Okafor: colleague'],
    ['Bridget Phillipson should spend a day in a classroom', 'Bridget Phillipson: public'],
  ])('%s', (text, expected) => {
    expect(named(text)).toContain(expected);
  });

  test('an account beside a name does not take it for its own', () => {
    const [first] = named('Lovely afternoon with Sarah Whitcombe @ParksideFarm');
    expect(first).toContain('Sarah Whitcombe');
  });

  test.each([
    'Week in Florence booked, sun please',
    'Eid Mubarak to all my friends',
    'Bread and a Colin the Caterpillar for the party',
    'Year 6 visited the Mary Rose today',
    'SEN parents, you are doing great',
    'Mark my words, it will rain',
    'Loved the new Bridget Jones',
  ])('nobody in: %s', (text) => {
    expect(named(text)).toEqual([]);
  });

  test('without a model, the words beside a name still tell', () => {
    const signals = readSignals(draftOf('Jayden in 9B again'), compile(builtinPolicy()));
    expect(signals.map(({ detail }) => detail)).toContain('pupil');
  });
});

describe('a pupil nearly named', () => {
  const near = (text: string) =>
    readSignals(draftOf(text), policy).some(({ detail }) => detail === 'near-pupil');

  test.each([
    'The lad with the EHCP in 8B has had a week',
    'One of my year 6s kicked off again',
    'That boy in Year 1 who bites',
    'Our autistic lad had a good day',
    'That one in 8B bit somebody again',
  ])('%s', (text) => expect(near(text)).toBe(true));

  test.each([
    'The lad with the drum kit next door',
    'One of my best mates is getting married',
    'The one in Liverpool is better',
    'That girl on X Factor has some voice',
  ])('not in: %s', (text) => expect(near(text)).toBe(false));
});
