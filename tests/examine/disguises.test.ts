import { describe, expect, test } from 'vitest';
import { compile } from '../../src/examine/compile.ts';
import { examine } from '../../src/examine/examine.ts';
import { trained } from '../../src/examine/model/trained.ts';
import { readDraft } from '../../src/examine/reading.ts';
import { builtinPolicy } from '../../src/policy/builtin.ts';
import { draftOf, listsPolicy, seen } from './support.ts';

const words = [
  'idiot',
  'loser',
  'shit',
  'arse',
  'ass',
  'wanker',
  'fat',
  'slag',
  'hell',
  'lazy head',
];
const policy = listsPolicy(words, { inflect: true });

test.each([
  ['1d10t', 'what a 1d10t'],
  ['5h1t', 'that is 5h1t'],
  ['@ss', 'pain in the @ss'],
  ['$h!t', 'oh $h!t'],
  ['sh!te', 'what a load of sh!te', []],
  ["1d10t's", "that 1d10t's car"],
  ['l0s3r', 'he is a l0s3r, honestly'],
  ['5lags', 'they are 5lags'],
  ['a$$', 'kiss my a$$'],
  ['looooser', 'what a looooser'],
  ['IDIOOOOT', 'IDIOOOOT!!!'],
  ['i d i o t', 'you i d i o t'],
  ['i.d.i.o.t', 'a i.d.i.o.t.'],
  ['i-d-i-o-t', 'such an i-d-i-o-t today'],
  ['a i d i o t', 'he is a i d i o t', ['i d i o t']],
  ['id*ot', 'what an id*ot'],
  ['w*nker', 'that w*nker'],
  ['sh**', 'oh sh**'],
  ['\u0456di\u043et', 'what an \u0456di\u043et'],
  ['Ιdιοt', 'an Ιdιοt'],
  ['ｉｄｉｏｔ', 'an ｉｄｉｏｔ'],
  ['🅸🅳🅸🅾🆃', 'an 🅸🅳🅸🅾🆃'],
  ['ídïôt', 'an ídïôt'],
  ['i\u200dd\u200di\u200do\u200dt', 'an i\u200dd\u200di\u200do\u200dt'],
  ['LazyHead', 'done with this #LazyHead'],
  ['lazy h3ad', 'our lazy h3ad'],
  ['lazy-head', 'our lazy-head'],
  ['lazyhead', 'done with this #lazyhead'],
  ['!diot', 'what an !diot'],
  [
    '\u{1f1ee}\u{1f1e9}\u{1f1ee}\u{1f1f4}\u{1f1f9}',
    'an \u{1f1ee}\u{1f1e9}\u{1f1ee}\u{1f1f4}\u{1f1f9}',
  ],
  [
    '\u{1f1ee} \u{1f1e9} \u{1f1ee} \u{1f1f4} \u{1f1f9}',
    'an \u{1f1ee} \u{1f1e9} \u{1f1ee} \u{1f1f4} \u{1f1f9}!',
  ],
  ['⒤⒟⒤⒪⒯', 'an ⒤⒟⒤⒪⒯'],
  ['toidi', 'an \u202etoidi\u202c here'],
  ['l a z y  h e a d', 'our l a z y  h e a d again'],
  ['l.a.z.y.h.e.a.d', 'our l.a.z.y.h.e.a.d again'],
  ['i*d*i*o*t', 'an i*d*i*o*t'],
])('sees through %s', (disguise, text, expected: string[] = [disguise]) => {
  expect(seen(text, 'words:listed', policy)).toEqual(expected);
});

test.each([
  'Year 9 and 7B did so well in the 2nd half, 10 out of 10',
  'Parking is £5 or $5, entry 4pm, back by 10am',
  "He'll be fine, she'll manage and we'll cheer",
  'Class 4A sold 55 cakes at 3 for £1',
  'Email bob.1d10t@example.org or see https://idiots.example/a55-idiot',
  'Thanks @loserville42 for the ticket',
  'The U.S.A. tour, P.E. kit and a B.B.Q.',
  'Choose a, b, c or d',
  'That was sooooo good, well doooone everyone!!!',
  'Terms apply* see *assembly* notes',
  'She shared her shelf and the hello banner',
  'The glass class passes assessments, a fatherly shirt',
  'We have 2 left feet & 3 right ones + 1 spare',
  'f/t and p/t roles, a+b=c, 50% of 4x4s',
  'Mid-day meal for 5, thanks x x x',
  'Come on \u{1f1ec}\u{1f1e7}\u{1f1eb}\u{1f1f7}\u{1f1ee}\u{1f1f9} at the Olympics',
  '5am start, 7am train, 1st class, our P7s and Y9s, form 7Br, a P45',
  'Results *pending*, see note ** and A*s all round, 3 A*A*A',
  'J. R. Hartley, B. A. Robertson and H. G. Wells',
])('leaves ordinary writing alone: %s', (text) => {
  expect(seen(text, 'words:listed', policy)).toEqual([]);
});

describe('where every word is starred', () => {
  const product = compile(builtinPolicy(), trained);

  test.each([
    'B*st f**d of the w**k, w*rm br**d and s**p by the b**ch',
    'My n*w c**t and the s**ts in the th**tre were w*rth every p*nny',
    'L*v*ly s*nset w*lk on the b**ch in J*n**ry',
  ])('no rude word is read that nobody wrote: %s', (text) => {
    expect(examine(draftOf(text), product)).toEqual([]);
  });

  test.each([
    [
      'a word that nobody wrote innocently is still read',
      'wh*t a f*ck*ng w*nk*r our h**d t**ch*r is',
    ],
    ['and so is one among other rude ones', 'F**k this sh*t, our h**d is a c**t'],
  ])('%s: %s', (_, text) => {
    const found = examine(draftOf(text), product).map(({ rule }) => rule);
    expect(found).toContain('vulgar-abuse');
  });
});

test.each([
  ['ni-number', 'NI number jh456587c'],
  ['driving-licence', 'licence SMITH011110AB4AA'],
  ['number-plate', 'a red car, YJ51XKL'],
])('sees a %s, and no word, in letters and digits: %s', (kind, text) => {
  const product = compile(builtinPolicy(), trained);
  expect(seen(text, `identifier:${kind}`, product)).toHaveLength(1);
});

test.each([
  ['We cro$$ed Thr!pl@nd Br!dge on $und@y', 'we crossed thripland bridge on sunday'],
  ['Off to the v@lley and the p@l@!$', 'off to the valley and the palais'],
  ['A word with @alnwick and p!p@loot@', 'a word with @alnwick and pipaloota'],
  ['Stop!now, well done!you', 'stop!now, well done!you'],
  ["The 'p*r*nts' evening", "the 'parents' evening"],
  ['S*v*r*l m*ch*nes st**d on th* r**f', 'several machines stood on the roof'],
])('reads %s as it was meant', (text, meant) => {
  const product = compile(builtinPolicy(), trained);
  const { sentences } = readDraft(draftOf(text), product);
  expect(sentences.map(({ passage }) => passage.text).join('')).toBe(meant);
});
