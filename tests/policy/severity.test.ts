import { describe, expect, it } from 'vitest';
import type { Example } from '../../src/policy/pack.ts';
import { findingsOf, written } from './drafts.ts';

/** Posts a careful deputy head would speak about, by how seriously. */
const advised = [
  'so knackered after today, 9C were hyper',
  'my lot were amazing in assembly',
  'SLT have cancelled the Christmas do, scrooges',
  'Supply in my class tomorrow because I have the dentist',
  'Last day with my Year 6s, in bits',
];

const warned = [
  'Abbots Lea smashed sports day today, what a school',
  'Anyone else at ALS get the email about parking?',
  '#AbbotsLea leavers 2026 🎓',
  'Feeling proud of everyone at Abbot’s Lea School tonight',
  'year 8 are the thickest bunch I have ever taught',
  'some of the parents at my school need sterilising',
  'The new deputy head is a complete tool',
  'our TA is about as much use as a chocolate teapot',
  'Kids in my class stink, does nobody own a washing machine',
  'Bottom set maths, thick as pig shit the lot of them',
  'Had Kyles mum on the phone again screeching, now we know where he gets it',
  'On the coach with Year 5 to Formby beach, back at 3.30',
  'the new Y4 teacher has handed her notice in after 3 weeks lol',
  'Mr Barker is off with stress because of the head',
  'Our caretaker got sacked for drinking on the job',
  'Ofsted gave us requires improvement but we cant tell anyone till its published',
  'gate code is 4821 if any of the PTA need to get in at the weekend',
  'Any of my students reading this, add me on insta x',
  'Parents, if you need me over half term whatsapp me on 07700 900321',
  'Got a friend request from one of my year 8s 🙈',
  'The head is stealing from the PTA fund',
  'our school off-rolls kids before GCSEs, its a scandal',
  'too many immigrants in our school, they dont even speak english',
  'SEN kids just need a smack',
  'ADHD didnt exist when I was at school, its just naughty kids',
  'Sick to death of Muslim parents demanding halal everything',
  'that boy in year 1 who bites has bitten again',
  'three exclusions in my year group this week',
  'The SENCO is useless',
  'Our headteacher couldnt run a bath',
  'governors at our place are a bunch of clueless old men',
  'teaching these little bastards will be the death of me',
  'year 11 boys are animals',
  'Year 9 were feral today',
  'parents who send their kids in with nits again are scum',
];

const stopped = [
  'one of the girls in my class cuts herself and CAMHS wont touch her',
  'Mrs Whitfield can go fuck herself',
  'If I see that Mr Lomas in the car park I will batter him',
  'those gyppos have moved onto the school field again',
  'my class is full of retards',
];

const worst = (text: string, how: Partial<Example> = {}) =>
  findingsOf(written(text, how))[0]?.severity;

describe('on a personal account', () => {
  it.each(advised)('a note for: %s', (text) => expect(worst(text)).toBe('note'));
  it.each(warned)('a warning for: %s', (text) => expect(worst(text)).toBe('warn'));
  it.each(stopped)('a reason is asked for: %s', (text) => expect(worst(text)).toBe('reason'));

  it('a profile with the job is noted, with the school warned of', () => {
    const surface = 'profile';
    expect(worst('Teacher at a special school in Liverpool', { surface })).toBe('note');
    expect(worst('TA at Abbots Lea School, mum of 2', { surface })).toBe('warn');
  });
});

describe('by account', () => {
  const everyRole = ['personal', 'professional', 'official'] as const;

  it.each(everyRole)('what is worst is as serious on a %s account', (role) => {
    expect(worst('Does this UPN look right? B801200005001', { role })).toBe('reason');
    expect(worst('Mrs Whitfield can go fuck herself', { role })).toBe('reason');
    expect(worst('Any of my students reading this, add me on insta x', { role })).toBe('warn');
  });

  it('the school’s name is for work accounts', () => {
    const text = 'What a day at Abbot’s Lea School, so proud of everyone';
    expect(worst(text)).toBe('warn');
    expect(worst(text, { role: 'professional' })).toBeUndefined();
    expect(worst(text, { role: 'official' })).toBeUndefined();
  });

  it('while nobody said whose account it is, only what holds for all of them is said', () => {
    const role = 'unknown';
    expect(worst('What a day at Abbot’s Lea School', { role })).toBeUndefined();
    expect(worst('my class is full of retards', { role })).toBe('reason');
  });

  it('somebody tagged in an official post is warned of, with no word about it in the text', () => {
    const tags = ['Amy Roberts'];
    expect(worst('What a day!', { role: 'official', tags })).toBe('warn');
    expect(worst('What a day!', { tags })).toBeUndefined();
  });
});
