import { describe, expect, it } from 'vitest';
import { compile } from '../../src/examine/compile.ts';
import { examine } from '../../src/examine/examine.ts';
import { trained } from '../../src/examine/model/trained.ts';
import { newReadingCache } from '../../src/examine/reading.ts';
import { builtinPolicy } from '../../src/policy/builtin.ts';
import { draftOf } from './support.ts';

const policy = compile(builtinPolicy(), trained);
const { impression: _, ...readers } = trained;
const wordsOnly = compile(builtinPolicy(), readers);
const severest = (text: string) => examine(draftOf(text), policy)[0]?.severity;

describe('what a draft is likely to be about', () => {
  it.each([
    'The social worker was in again about the twins, mum stank of drink and the head said nothing',
    'Deputy has been signed off with stress and we all know why, the grievance goes to governors',
  ])('holds a private matter of the school told in plain words: %s', (text) => {
    expect(['warn', 'reason']).toContain(severest(text));
  });

  it.each([
    'A small boy told me today that I look like a tired potato',
    'Door duty in the hail, brew in my glove',
  ])('has only a quiet word about a day at school: %s', (text) => {
    expect(severest(text)).toBe('note');
  });

  it.each([
    'Sunday roast with the whole family, nan fell asleep in the gravy',
    'My son has lost his PE kit again and his teacher has emailed',
    'Teachers deserve a proper pay rise and the government knows it',
  ])('leaves home, own children and politics alone: %s', (text) => {
    expect(severest(text)).toBeUndefined();
  });

  it.each([
    'Old Bert taught me to weld and to swear, the pint on Friday is for him',
    'Our neighbour has taught her parrot to say good night, and I cannot unhear it',
  ])(
    'takes no word for the school’s where the draft as a whole is about nothing of it: %s',
    (text) => {
      expect(examine(draftOf(text), wordsOnly)[0]?.severity).toBe('note');
      expect(severest(text)).toBeUndefined();
    },
  );

  it('takes a name for no pupil’s where the draft as a whole is surely about nothing of the school', () => {
    const text = 'Alfie’s dad once mended my uncle’s fence and would not take a penny';
    expect(examine(draftOf(text), wordsOnly)[0]?.rule).toBe('pupil-named');
    expect(severest(text)).toBeUndefined();
    expect(severest('Alfie’s dad shouted at the office again about his detention')).toBe('warn');
  });

  it('claims nothing where no word says it', () => {
    const isGuessed = (name: string) => /^(?:gravely|likely|perhaps):/.test(name);
    const guesses = builtinPolicy().rules.filter(({ when }) => when.all.flat().every(isGuessed));
    expect(guesses.length).toBeGreaterThan(0);
    for (const { what } of guesses) expect(what).toMatch(/ (?:may|seems to) /);
  });

  it('points at words of the draft, in whichever sentence they stand', () => {
    const text =
      'Lovely weekend away. The social worker was in again about the twins, mum stank of drink.';
    const finding = examine(draftOf(text), policy).find(({ signals }) =>
      signals.some((signal) => signal.endsWith('ly:private')),
    );
    const [span] = finding?.spans ?? [];
    expect(text.slice(span?.start, span?.end)).toContain('social worker');
  });

  it('does not end in mid-phrase', () => {
    const text = '@jaydenpxx DM us your number and Mr Blake will text you about the trials';
    const [finding] = examine(draftOf(text, { role: 'official', surface: 'comment' }), policy);
    const [span] = finding?.spans ?? [];
    expect(text.slice(span?.start, span?.end)).toMatch(/your number$/);
  });

  it.each([
    ['a time', 'We had a wellbeing email at 22.40. Subject line: self care', / at 22\.40$/],
    ['a name', "Dr Fenn set off the alarm AGAIN. Doctor of what, I'd like to know", /^Dr Fenn /],
  ])('does not cut %s in two', (_, text, whole) => {
    const [finding] = examine(draftOf(text), policy);
    const [span] = finding?.spans ?? [];
    expect(text.slice(span?.start, span?.end)).toMatch(whole);
  });

  it('says the same of a draft typed on as of one read at once', () => {
    const cache = newReadingCache();
    const text = 'Long day. One of mine has told me his dad is not allowed to see him any more.';
    for (let end = 1; end < text.length; end++) {
      examine(draftOf(text.slice(0, end)), policy, cache);
    }
    expect(examine(draftOf(text), policy, cache)).toEqual(examine(draftOf(text), policy));
  });
});
