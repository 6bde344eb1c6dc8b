import { expect, test } from 'vitest';
import { listsPolicy, policyOf, seen } from './support.ts';

const found = (text: string, policy: ReturnType<typeof policyOf>) =>
  seen(text, 'words:listed', policy);

test('whole words only, whatever the case', () => {
  const policy = listsPolicy(['class', 'sen']);
  expect(found('The CLASS sent a classic, sensible Sen note', policy)).toEqual(['CLASS', 'Sen']);
});

test('a phrase runs over spaces, hyphens and apostrophes but not over the end of a sentence', () => {
  const policy = listsPolicy(['stuck up', "parents' evening", "can't cope"]);
  const text = "Stuck-up at parents evening, cant cope. Stuck. Up. Can't cope";
  expect(found(text, policy)).toEqual(['Stuck-up', 'parents evening', 'cant cope', "Can't cope"]);
});

test('a possessive is the word itself', () => {
  const policy = listsPolicy(['our head']);
  expect(found("Our head's car and our head’s dog", policy)).toEqual(['Our head', 'our head']);
});

test('* stands for any ending, in the middle of a phrase too', () => {
  const policy = listsPolicy(['safeguard*', 'exclu* meeting']);
  const text = 'Safeguarding, safeguard and an exclusion meeting; no exclusive party';
  expect(found(text, policy)).toEqual(['Safeguarding', 'safeguard', 'exclusion meeting']);
});

test('inflections only where the list asks for them', () => {
  const text = 'slags slagged slagging slagger bullies bullied bullying moaned witches';
  const words = ['slag', 'bully', 'moan', 'witch'];
  expect(found(text, listsPolicy(words))).toEqual([]);
  expect(found(text, listsPolicy(words, { inflect: true }))).toEqual(text.split(' '));
});

test('an exception makes the word inside it harmless, and only that one', () => {
  const policy = listsPolicy(['head'], { except: ['head start', 'over my head'] });
  expect(found('A head start, way over my head, says the head', policy)).toEqual(['head']);
});

test('the longest phrase of a list stands for the shorter ones inside it', () => {
  const policy = listsPolicy(['waste', 'waste of space', 'space']);
  expect(found('a waste of space, what a waste', policy)).toEqual(['waste of space', 'waste']);
});

test('one word may be on several lists', () => {
  const policy = policyOf({
    lists: [
      { id: 'one', words: ['gate'] },
      { id: 'two', words: ['school gate', 'gate'] },
    ],
  });
  expect(seen('by the school gate', 'words:one', policy)).toEqual(['gate']);
  expect(seen('by the school gate', 'words:two', policy)).toEqual(['school gate']);
});

test('words in other scripts and emoji can be listed', () => {
  const policy = listsPolicy(['🖕', 'głupi', 'дурак']);
  expect(found('🖕🏽 Głupi, дурак! 👍', policy)).toEqual(['🖕', 'Głupi', 'дурак']);
});

test('twenty thousand words hide none of the ones that are there', () => {
  const words = Array.from({ length: 19_998 }, (_, n) => `w${n.toString(36)}q${n % 7}x`);
  const policy = listsPolicy([...words, 'idiot', 'waste of space'], { inflect: true });
  const last = words.at(-1) ?? '';
  const text = `An idiot, a waste of space, ${last} and 1d10ts but not w5q or idiom`;
  expect(found(text, policy).sort()).toEqual(['1d10ts', 'idiot', last, 'waste of space'].sort());
});

test('thousands of wildcards at one word do not keep it from finishing', () => {
  const stems = Array.from({ length: 30 }, (_, n) => `${'a'.repeat(n + 1)}*`);
  const phrases = stems.flatMap((first) => stems.map((second) => `${first} ${second} b`));
  const policy = listsPolicy(phrases);
  const text = `${'a'.repeat(60)} `.repeat(60);
  expect(found(text, policy)).toEqual([]);
});
