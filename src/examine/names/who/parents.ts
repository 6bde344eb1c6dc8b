import { hashFeature } from '../../model/hash.ts';
import type { Named } from '../names-in.ts';
import { wordSet } from '../word-set.ts';
import { type WordsInView, wordAt } from '../words-in-view.ts';

const your = hashFeature('your');
const child = wordSet('son daughter child lad lass boy girl');
const parent = wordSet('mum mam mom dad parent parents grandparent carer');
const year = wordSet('year yr y');
const answer = wordSet('reply answer response message');
const to = hashFeature('to');

/** "Your son forgot his kit, Mr Crabtree", "One of our parents, Mrs Begum", "Karen, year 4 mum", "Reply to Mrs Begum" */
export function isPlainlyParent(view: WordsInView, { first, last, isTitled }: Named): boolean {
  const { words } = view;
  const after = year.has(words[last + 1] ?? 0) ? last + 3 : last + 1;
  if (after > last + 1 && parent.has(words[after] ?? 0)) return true;
  if (!isTitled) return false;
  const before = wordAt(view, first - 1);
  const isAnswered = before === to && answer.has(wordAt(view, first - 2));
  return isAnswered || parent.has(before) || speaksOfYourChild(view, first);
}

function speaksOfYourChild({ words }: WordsInView, before: number): boolean {
  for (let token = 0; token + 1 < before; token++) {
    if (words[token] === your && child.has(words[token + 1] ?? 0)) return true;
  }
  return false;
}
