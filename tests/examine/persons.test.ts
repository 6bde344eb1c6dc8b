import { describe, expect, test } from 'vitest';
import { policyOf, seen } from './support.ts';

const policy = policyOf();

describe('people with titles', () => {
  test.each([
    ['Mrs Okafor is leaving', ['Mrs Okafor']],
    ['Thanks Mr. J Smith!', ['Mr. J Smith']],
    ["Miss O'Brien's class", ["Miss O'Brien"]],
    ['Ms Patel-Jones and Dr. Ahmed', ['Ms Patel-Jones', 'Dr. Ahmed']],
    ['mrs okafor said no', ['mrs okafor']],
    ['MR HUGHES AGAIN', ['MR HUGHES AGAIN']],
    ['Mr and Mrs Begum came', ['Mr and Mrs Begum']],
    ['Ask Miss B about it', ['Miss B']],
  ])('%s', (text, expected) => {
    expect(seen(text, 'person:titled', policy)).toEqual(expected);
  });

  test.each([
    'Mr and Mrs, off on honeymoon',
    'Watching Mr Tumble with the baby',
    'I miss Liverpool so much',
    'Miss you already',
    'Dr Who is on, then Mr Bean',
    'Mr Bates vs the Post Office',
    'Miss World 1970',
    'dr pepper please, ms is short for manuscript',
  ])('nobody in: %s', (text) => {
    expect(seen(text, 'person:titled', policy)).toEqual([]);
  });
});

describe('classes', () => {
  test.each([
    ['Year 7 were ace', ['Year 7']],
    ['Y11 mocks, yr 9 too', ['Y11', 'yr 9']],
    ['Last thing with Year 9 on a Friday', ['Year 9']],
    ['my year 6s', ['year 6s']],
    ['9B were a nightmare', ['9B']],
    ['Taught 10X/Ma today', ['10X/Ma']],
    ['in 7b again', ['7b']],
    ['Half of 10X are late', ['10X']],
    ['class 3D made hats', ['3D']],
    ['Reception kids are so funny', ['Reception']],
    ['My Reception were lovely', ['Reception']],
    ['KS3 and key stage 2 too', ['KS3', 'key stage 2']],
    ['year nine again', ['year nine']],
  ])('%s', (text, expected) => {
    const found = seen(text, 'person:class', policy);
    expect(found.sort()).toEqual([...expected].sort());
  });

  test.each([
    'The year 2000 was mad',
    'Vitamin B12 for tiredness',
    'On the 7b on the bus home',
    'Waiting for the 7B bus',
    '3D glasses, 4K telly and a 5K run',
    'Flat 3A, gate 12B, seat 9C',
    'My wedding reception, hotel reception too',
    'Year 3 in a row we won',
    'One year 5 months old today',
    'Year 2 of my diet',
    'Size 8M boots, £5M lottery, 10p mix',
    'A 10 year 0% loan',
    'Walked out with 7s, 8s and a 9',
  ])('none in: %s', (text) => {
    expect(seen(text, 'person:class', policy)).toEqual([]);
  });
});
