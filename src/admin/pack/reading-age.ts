import { syllable } from 'syllable';
import type { Pack } from '../../policy/pack.ts';
import type { Remark } from './remark.ts';

/** Texts for all staff should be no harder than what a 14-year-old reads with ease. */
const oldest = 14;
/** The measure means nothing for a few words. */
const fewest = 25;

/** Texts that are hard to read, by the Flesch-Kincaid grade of American schools, which begin at 5. */
export function readingAges({ rules, guidance }: Pack): Remark[] {
  const texts = [
    ...rules.map(({ id, what, why, instead }, index) => ({
      path: ['rules', index, 'what'],
      name: `rules > ${id}`,
      text: [what, why, instead].join(' '),
    })),
    ...guidance.map(({ id, body }, index) => ({
      path: ['guidance', index, 'body'],
      name: `guidance > ${id}`,
      text: body,
    })),
  ];
  return texts.flatMap(({ path, name, text }): Remark[] => {
    const age = readingAge(text);
    if (age === undefined || age <= oldest) return [];
    const advice = `reads like a text for people of ${Math.round(age)}: shorter sentences and words help`;
    return [{ kind: 'advice', path, text: `${name}: ${advice}` }];
  });
}

/** In years; undefined where the text is too short to tell. */
function readingAge(text: string): number | undefined {
  const words = text.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  if (words.length < fewest) return undefined;
  const sentences = text.split(/[.!?:]+(?:\s|$)/).filter((one) => /\p{L}/u.test(one)).length;
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  const grade = 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
  return grade + 5;
}
