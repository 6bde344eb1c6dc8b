import { wordKind } from '../lexicon/lexicon.ts';
import { step } from '../lexicon/trie.ts';
import { type Letter, type ReadLetter, vowels } from './letters.ts';
import { isCertainWord, isOrdinary, isWord, type WordBook } from './word-book.ts';

/** Steps one word may take: a bound on many readings at once. */
const patience = 600;
const alphabet = 'abcdefghijklmnopqrstuvwxyz';

interface Search {
  letters: readonly Letter[];
  book: WordBook;
  path: ReadLetter[];
  best: ReadLetter[] | undefined;
  bestKind: number;
  stepsLeft: number;
}

/** The word these letters most likely stand for, or undefined where they make none; `least` is its kind. */
export function readWord(
  letters: readonly Letter[],
  book: WordBook,
  least: number,
): ReadLetter[] | undefined {
  const search = { letters, book, path: [], best: undefined, bestKind: 0, stepsLeft: patience };
  walkLists(search, 0, 0);
  if (least > wordKind.none) return search.bestKind >= least ? search.best : undefined;
  const freely = (isKnown: IsKnown) =>
    walkFreely({ ...search, path: [], stepsLeft: patience }, 0, isKnown);
  return search.best ?? freely(isCertainWord) ?? plainly(letters, book) ?? freely(isOrdinary);
}

/**
 * Every sign as what it mostly stands for, where that is an ordinary word, or a word of signs alone that nobody
 * knows: "br!dge". The filter of ordinary words errs at times, and "brldge" might be one to it.
 */
function plainly(letters: readonly Letter[], book: WordBook): ReadLetter[] | undefined {
  if (letters.some(({ readings, drawnOut }) => readings === '' || drawnOut)) return undefined;
  const path = letters.map(({ readings, start, end }) => ({
    letter: readings.charAt(0),
    start,
    end,
  }));
  const isKnown = isOrdinary(book, path.map(({ letter }) => letter).join(''));
  return isKnown || isSigned(letters, book) ? path : undefined;
}

/** Whether signs alone stand for letters; "@lnwick" may be a handle, and "stop!now" is two words. */
function isSigned(letters: readonly Letter[], book: WordBook): boolean {
  const written = letters.map((letter) => letter.written).join('');
  return (
    /^(?=.*[$!]|[^@])[a-z@$!']{3,}$/.test(written) &&
    !written.split('!').every((piece) => isWord(book, piece))
  );
}

/** Every reading that is a listed word; those that people disguise come before others. */
function walkLists(search: Search, node: number, at: number): void {
  const { letters, path } = search;
  const { trie, wordAt } = search.book.lexicon;
  if (search.stepsLeft-- <= 0 || search.bestKind === wordKind.rude) return;
  const letter = letters[at];
  if (!letter) {
    const kind = wordAt[node] ?? 0;
    if (kind > search.bestKind) {
      search.best = [...path];
      search.bestKind = kind;
    }
    return;
  }
  for (const reading of letter.readings || alphabet) {
    const once = step(trie, node, reading.charCodeAt(0));
    if (once === 0) continue;
    path.push({ letter: reading, start: letter.start, end: letter.end });
    walkLists(search, once, at + 1);
    const twice = letter.drawnOut ? step(trie, once, reading.charCodeAt(0)) : 0;
    if (twice !== 0) {
      path.push({ letter: reading, start: letter.end - 1, end: letter.end });
      walkLists(search, twice, at + 1);
      path.pop();
    }
    path.pop();
  }
}

type IsKnown = (book: WordBook, word: string) => boolean;

/** The first reading that is a known word. */
function walkFreely(search: Search, at: number, isKnown: IsKnown): ReadLetter[] | undefined {
  const { letters, path, book } = search;
  if (search.stepsLeft-- <= 0) return undefined;
  const letter = letters[at];
  if (!letter) {
    const word = path.map((one) => one.letter).join('');
    return isKnown(book, word) ? [...path] : undefined;
  }
  for (const reading of letter.readings || vowels) {
    for (const times of timesOf(letter, reading, at === letters.length - 1)) {
      path.push({ letter: reading, start: letter.start, end: letter.end });
      if (times === 2) path.push({ letter: reading, start: letter.end - 1, end: letter.end });
      const found = walkFreely(search, at + 1, isKnown);
      path.length -= times;
      if (found) return found;
    }
  }
  return undefined;
}

/** "goood" is "good" sooner than "god", and "sooo" is "so". */
function timesOf({ drawnOut }: Letter, reading: string, isLast: boolean): readonly (1 | 2)[] {
  if (!drawnOut) return [1];
  return !isLast && 'eo'.includes(reading) ? [2, 1] : [1, 2];
}
