import { expect, test } from 'vitest';
import { unknownCircumstances } from '../../src/compose/circumstances.ts';
import { makeDraft } from '../../src/compose/draft.ts';

/** The names that a draft is taken to mention, where the box says that it answers Priya Nair. */
function mentioned(text: string): string[] {
  const beside = { ...unknownCircumstances.beside, answered: 'Priya Nair' };
  const read = { text, pieces: [], mentions: [] };
  const { mentions } = makeDraft(read, 'facebook', 'comment', { ...unknownCircumstances, beside });
  return mentions.map(({ name, start, end }) => {
    expect(text.slice(start, end)).toBe(name);
    return name;
  });
}

test.each([
  ['Priya Nair thank you', ['Priya Nair']],
  ['Priya Nair', ['Priya Nair']],
  ['Priya, thank you', ['Priya']],
  ['Thank you Priya Nair', []],
  ['', []],
])('a reply mentions the name it begins with: %s', (text, names) => {
  expect(mentioned(text)).toEqual(names);
});
