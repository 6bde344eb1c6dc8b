import { hashFeature } from '../model/hash.ts';
import { joined, kind, thingOf } from './kinds.ts';
import type { NameSpan } from './name-spans.ts';
import { numberAt, type Table } from './table.ts';
import { isTitle } from './titled.ts';
import { wordSet } from './word-set.ts';
import { gap, type WordsInView, wordAt } from './words-in-view.ts';

/** What makes a place, a club, a school, a show or a thing of the name before it. */
const makers = wordSet(
  'lane road rd street st avenue close drive way hill park square bridge station junction services tunnel airport ' +
    'hospital hall house farm beach bay island lake valley glen castle museum centre center school primary academy high ' +
    'college infants infant juniors junior schools university uni grammar church cathedral united city town rovers ' +
    'wanderers athletic albion hotspur fc afc rfc villa award prize cup trophy league foundation trust report review act ' +
    'ltd plc class form tower terrace crescent gardens day week night bread pudding cake pie tea wine gin heath brewery ' +
    'arms hotel inn tor corner line market grove festival show cottage burner quay',
);
const the = hashFeature('the');
const inside = hashFeature('in');
/** What makes a church or a place of the name after it. */
const before = wordSet('st saint ysgol mount heol ynys llan');

/** What is spent in a place: "week in Florence". */
const stays = wordSet(
  'week weekend days nights month summer holiday honeymoon trip hotel born lived',
);

/** Whether what looks like a name is a place, a feast, a brand or a character, or part of what is called so. */
export function isNobody(view: WordsInView, { first, last }: NameSpan, known: Table): boolean {
  // With a title it would have been found by that.
  if (isTitle(view, first) || (first > 0 && isTitle(view, first - 1))) return true;
  const { words, kinds, gaps } = view;
  if (isInThing(view, first, last, known) || before.has(wordAt(view, first - 1))) return true;
  const isSpaced = gaps[last + 1] === gap.space && view.owns[last] === 0;
  if (isSpaced && makers.has(wordAt(view, last + 1))) return true;
  // "Results day. Doors from 8am": a capital says nothing where a sentence begins.
  if (first === last)
    return (
      wordAt(view, first - 1) === the ||
      (first === 0 && kinds[0] === kind.ordinary) ||
      (wordAt(view, first - 1) === inside &&
        stays.has(wordAt(view, first - 2)) &&
        view.owns[last] === 0)
    );
  // Surnames too: "Amy Hall" is somebody, "Hall Lane" is not.
  const isSurname = kinds[last] === kind.ordinaryName || kinds[last] === kind.surname;
  return makers.has(words[last] ?? 0) && !isSurname;
}

/** "Mary" in "the Mary Rose", "Mark" in "Mark my words". */
function isInThing(view: WordsInView, first: number, last: number, known: Table): boolean {
  const [from, to] = [Math.max(0, first - 1), Math.min(view.count - 1, last + 2)];
  for (let start = from; start <= first; start++) {
    let phrase = view.words[start] ?? 0;
    for (let end = start; end <= to; end++) {
      if (end > start) phrase = joined(phrase, view.words[end] ?? 0);
      if (end >= last && numberAt(known, phrase) === thingOf(end - start + 1)) return true;
    }
  }
  return false;
}
