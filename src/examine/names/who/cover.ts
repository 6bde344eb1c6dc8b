import { hashFeature } from '../../model/hash.ts';
import type { NameSpan } from '../name-spans.ts';
import { mine } from '../told.ts';
import { wordSet } from '../word-set.ts';
import type { WordsInView } from '../words-in-view.ts';

const covers = wordSet('covering covered');
const forThat = hashFeature('for');

/** "Mrs Okafor for covering my lesson": nobody but a colleague does. */
export function isPlainlyColleague({ words }: WordsInView, { last }: NameSpan): boolean {
  const at = last + (words[last + 1] === forThat ? 2 : 1);
  return covers.has(words[at] ?? 0) && mine.has(words[at + 1] ?? 0);
}
