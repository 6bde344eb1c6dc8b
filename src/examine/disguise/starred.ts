import { type Lexicon, wordKind } from '../lexicon/lexicon.ts';
import { step } from '../lexicon/trie.ts';
import { findAll } from '../text/find-all.ts';
import { type Letter, lettersOf, type ReadLetter, vowels } from './letters.ts';
import { readWord } from './read-word.ts';
import { isMasked } from './signs.ts';
import { isOrdinary, type StarReader, type WordBook } from './word-book.ts';

const telling = /[a-z][a-z*']+[a-z]/g;
/** With more stars too many letters fit to try them all. */
const mostStars = 4;

/** Whether most words of a text are starred, and more that nobody need hide than might be rude: then stars tell nothing. */
function isEverywhere(text: string, book: WordBook): boolean {
  if (!text.includes('*')) return false;
  let rude = 0;
  let innocent = 0;
  let plain = 0;
  for (const { index, 0: chunk } of findAll(telling, text)) {
    if (!isMasked(chunk)) plain += /.[aeiou]/.test(chunk) ? 1 : 0;
    else if (readWord(lettersOf(text, index, index + chunk.length), book, wordKind.rude)) rude++;
    else innocent++;
  }
  return innocent > rude && innocent + rude > plain;
}

/** A word that may be meant, and where the tree has it. */
interface Fit {
  word: string;
  node: number;
}

/**
 * The likeliest word where stars tell nothing but that a vowel stands there: of listed words the one that most
 * phrases hold, else the only ordinary one; a rude one where no ordinary one fits. Undefined where there is doubt.
 */
function likeliestWord(letters: readonly Letter[], book: WordBook): ReadLetter[] | undefined {
  const { lexicon } = book;
  const [best] = fitsOf(letters, lexicon, true)
    .filter(({ node }) => lexicon.wordAt[node] !== wordKind.none)
    .sort((a, b) => (lexicon.phrasesAt[b.node] ?? 0) - (lexicon.phrasesAt[a.node] ?? 0));
  const word = best && !isRude(best, lexicon) ? best.word : likelier(best?.word, letters, book);
  return word === undefined
    ? undefined
    : letters.map(({ start, end }, at) => ({ letter: word.charAt(at), start, end }));
}

/**
 * A rude word, where there is one and no ordinary one fits; otherwise the only ordinary one. Of the dozens of
 * spellings that two stars stand for, the filter of ordinary words takes one or the other for a word by mistake.
 */
function likelier(
  rude: string | undefined,
  letters: readonly Letter[],
  book: WordBook,
): string | undefined {
  const stars = letters.filter(({ readings }) => readings.length !== 1).length;
  if (stars > mostStars) return rude;
  const ordinary = fitsOf(letters, book.lexicon, false).filter(({ word }) =>
    isOrdinary(book, word),
  );
  if (rude === undefined) {
    const [only, another] =
      ordinary.length > 1 ? ordinary.filter(({ word }) => book.knows?.(word)) : ordinary;
    return another ? undefined : only?.word;
  }
  const mistakes = stars > 1 ? 1 : 0;
  const others = ordinary.filter(({ word }) => word !== rude).length;
  return others <= mistakes ? rude : undefined;
}

/** All that letters may spell. @param isListed what begins no listed word is left out */
function fitsOf(letters: readonly Letter[], { trie }: Lexicon, isListed: boolean): Fit[] {
  let fits: Fit[] = [{ word: '', node: 0 }];
  for (const { readings } of letters) {
    fits = fits.flatMap(({ word, node }) =>
      Array.from(readings || vowels, (letter) => ({
        word: word + letter,
        node: step(trie, node, letter.charCodeAt(0)),
      })),
    );
    if (isListed) fits = fits.filter(({ node }) => node !== 0);
  }
  return fits;
}

/** Whether a word is rude by itself, not only where it stands in some phrase. */
function isRude({ node }: Fit, { lists, entryAt, entryList, entryNext }: Lexicon): boolean {
  for (let entry = entryAt[node] ?? -1; entry >= 0; entry = entryNext[entry] ?? -1)
    if (lists[entryList[entry] ?? 0]?.rude) return true;
  return false;
}

export const starReader: StarReader = { isEverywhere, likeliestWord };
