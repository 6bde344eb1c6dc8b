import { describe, expect, test } from 'vitest';
import { draftOf, policyOf, seen } from './support.ts';

const policy = policyOf({
  accounts: { twitter: ['@ALSLiverpool'], linkedin: ['company/abbots-lea-school'] },
  lists: [
    { id: 'school-indirect', words: ['my class', 'our head'] },
    { id: 'not-our-school', words: ['als ice bucket', 'diagnosed with als'] },
  ],
});

describe('the school of the policy', () => {
  test.each([
    ["I love Abbot's Lea School", "Abbot's Lea School"],
    ['Home from Abbots Lea', 'Home from Abbots Lea'.slice(10)],
    ['ABBOT’S LEA is the best', 'ABBOT’S LEA'],
    ['proud #AbbotsLea day', 'AbbotsLea'],
    ['proud #abbotsleaschool day', 'abbotsleaschool'],
    ['thanks @ALSLiverpool', 'ALSLiverpool'],
    ['Back at ALS tomorrow', 'ALS'],
    ['see www.abbotslea.example.sch.uk/news', 'abbotslea.example.sch.uk'],
    ['head@abbotslea.example.sch.uk', 'abbotslea.example.sch.uk'],
    ['meet at L25 6EE', 'L25 6EE'],
    ['parked on Beaconsfield Road', 'Beaconsfield Road'],
    ['abb0ts lea is a joke', 'abb0ts lea'],
  ])('%s', (text, words) => {
    expect(seen(text, 'school:named', policy)).toEqual([words]);
  });

  test.each([
    'I did the ALS ice bucket challenge',
    'My uncle was diagnosed with ALS',
    'als I ken, false signals also',
    'The abbot of Lea Valley',
    'see notabbotslea.example.sch.uk',
  ])('not in: %s', (text) => {
    expect(seen(text, 'school:named', policy)).toEqual([]);
  });
});

test('hints come from the list the pack keeps for them', () => {
  const text = 'My class and our head today';
  expect(seen(text, 'school:indirect', policy)).toEqual(['My class', 'our head']);
  expect(seen(text, 'words:school-indirect', policy)).toEqual([]);
});

describe("a school the writer calls theirs, though the policy doesn't know it", () => {
  test.each([
    ["What a day here at St Mary's Primary", "St Mary's Primary"],
    ['I teach at Xaverian Academy and love it', 'Xaverian Academy'],
    ['So proud of my school Broadgreen High', 'Broadgreen High'],
    ['Great results from us at the wonderful Holly Lodge High School', 'Holly Lodge High School'],
    ['St. Cuthbert’s RC Junior School is where I work', 'St. Cuthbert’s RC Junior School'],
    ['Another day at Oak Tree Infants', 'Oak Tree Infants'],
    ['TA at Our Lady of Walsingham Primary School', 'Lady of Walsingham Primary School'],
  ])('%s', (text, words) => {
    expect(seen(text, 'school:own', policy)).toEqual([words]);
  });

  test.each([
    'I went to Bluecoat School in the nineties',
    "My daughter's school, Calderstones High, is lovely",
    'My son goes to Greenbank Primary School',
    'Eton College is in the news again',
    'Here at the High Street shops',
    'My school days were long',
    'We at last went to High School Musical',
    'Great match against Hillside Academy. I teach at home.',
  ])('not in: %s', (text) => {
    expect(seen(text, 'school:own', policy)).toEqual([]);
  });
});

test('mentions: picked, typed, and outside the text; the school itself is not one', () => {
  const text = 'Thanks Jo Bloggs and @kev_smith, @ALSLiverpool, a@b.example';
  const start = text.indexOf('Jo Bloggs');
  const mentions = [
    { name: 'Jo Bloggs', start, end: start + 9 },
    { name: 'Elsewhere', start: 0, end: 0 },
  ];
  expect(seen(draftOf(text, { mentions }), 'mention:account', policy)).toEqual([
    'Jo Bloggs',
    '@kev_smith',
    '',
  ]);
});
