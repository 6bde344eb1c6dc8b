import { wordKind } from '../lexicon/lexicon.ts';
import { isCapital, isDigit, isSmallLetter } from '../text/characters.ts';
import { findAll } from '../text/find-all.ts';
import { linksIn } from '../text/links.ts';
import type { NormalText } from '../text/normalise.ts';
import { lettersOf, type ReadLetter } from './letters.ts';
import { readWord } from './read-word.ts';
import { newRewriter, type Rewriter, replace, rewritten } from './rewriter.ts';
import { wordStarts } from './segments.ts';
import { isChunkUnit, isHidden, isLeet, isMasked, looksDisguised, trimmed } from './signs.ts';
import { isWord, type WordBook } from './word-book.ts';

/** Numbers with letters in them that are no disguise: National Insurance, number plates, driving licences. */
const number =
  /^(?:[a-z]{2}\d{6}[a-d]|[a-z]{2}\d{2}[a-z]{3}|[a-z9]{5}\d{6}[a-z9]{2}[a-z0-9][a-z]{2})$/;

/** Longer runs of letters are no words, spaced or not. */
const longestWord = 40;
const longestRun = 400;

/**
 * A normalised text with its disguises undone wherever that gives a word: "1d10t", "a$$", "f**k",
 * "looooser", "i.d.i.o.t", "#LazyHead". Linear; nothing but a glance for most texts.
 */
export function undisguise(normal: NormalText, book: WordBook): NormalText {
  const turned = turnedBack(normal, book);
  if (!looksDisguised(turned.text)) return turned;
  const { text } = turned;
  const words = book.stars?.isEverywhere(text, book) ? { ...book, isStarred: true } : book;
  const rewriter = newRewriter(turned);
  const links = linksIn(text);
  const spaced = spacedRuns(text);
  let link = 0;
  for (let at = 0; at < text.length; ) {
    while ((links[link]?.end ?? text.length) <= at) link++;
    const skipped = (links[link]?.start ?? text.length) <= at ? links[link] : undefined;
    const run = spaced.get(at);
    const end = skipped?.end ?? run ?? chunkEnd(text, at, spaced);
    if (run !== undefined && !skipped) joinSpaced(rewriter, at, run, words);
    else if (end > at && !skipped) readChunk(rewriter, at, end, words);
    at = Math.max(end, rewriter.copied, at + 1);
  }
  return rewritten(rewriter);
}

function chunkEnd(text: string, start: number, spaced: ReadonlyMap<number, number>): number {
  let at = start;
  while (at < text.length && isChunkUnit(text.charCodeAt(at)) && !spaced.has(at)) at++;
  return at;
}

function readChunk(rewriter: Rewriter, first: number, last: number, book: WordBook): void {
  const { text } = rewriter.normal;
  let from = first;
  let to = last;
  while (text.charAt(from) === "'") from++;
  while (to > from && text.charAt(to - 1) === "'") to--;
  if (!mayHide.test(text.slice(from, to))) return;
  const [start, end] = trimmed(text, from, to);
  if (/^#[a-z]/.test(text.slice(start, end))) splitHashtag(rewriter, start + 1, end, book);
  // Signs at the edge are punctuation, unless with them it is a word: "!diot", "pizz@".
  else if (!readAs(rewriter, from, to, book) && end - start < to - from)
    readAs(rewriter, start, end, book);
}

/** What no plain word holds. */
const mayHide = /[0-9@$!|+*#]|([a-z])\1\1/;

function readAs(rewriter: Rewriter, start: number, end: number, book: WordBook): boolean {
  const { text } = rewriter.normal;
  if (end - start > longestRun) return false;
  const chunk = text.slice(start, end);
  if (number.test(chunk)) return false;
  const isDrawnOut = /^[a-z']*([a-z])\1\1[a-z']*$/.test(chunk);
  if (!isDrawnOut && !isMasked(chunk) && !isLeet(chunk, text.slice(end, end + 2))) return false;
  const letters = lettersOf(text, start, end);
  if (letters.length > longestWord) return false;
  const word =
    book.isStarred && isMasked(chunk) && !isHidden(chunk)
      ? // What is in doubt is no word, and nobody's name.
        (book.stars?.likeliestWord(letters, book) ?? [
          { letter: chunk.replace(/[*#]/g, ''), start, end },
        ])
      : readWord(letters, book, isHidden(chunk) ? wordKind.rude : wordKind.none);
  if (word) replace(rewriter, start, end, word);
  return word !== undefined;
}

const spaced = /(?<![a-z0-9*]|[a-z0-9]')[a-z]([ ._*|~·•+-])[a-z](?:\1[a-z])+(?![a-z0-9*])/g;

/** Lone letters with one and the same sign between them, three at least: where they begin -> where they end. */
const spacedRuns = (text: string): Map<number, number> =>
  new Map(findAll(spaced, text).map(({ index, 0: run }) => [index, index + run.length]));

function joinSpaced(rewriter: Rewriter, start: number, end: number, book: WordBook): void {
  const { text } = rewriter.normal;
  // "m*pp*t" hides letters, and "i*d*i*o*t" does not.
  if (text.charAt(start + 1) === '*' && readAs(rewriter, start, end, book)) return;
  let letters = '';
  for (let at = start; at < end; at += 2) letters += text.charAt(at);
  if (letters.length > longestRun) return;
  const words = new Set(wordStarts(letters, book));
  const read = Array.from(letters, (letter, index): ReadLetter[] => {
    const at = start + index * 2;
    const one = { letter, start: at, end: at + 1 };
    const isFirst = index > 0 && words.has(index);
    return isFirst ? [{ letter: ' ', start: at - 1, end: at }, one] : [one];
  });
  // Whoever spaces letters sets the words further apart than others do.
  const isFarApart = /^\s\s/.test(text.slice(end, end + 2));
  replace(rewriter, start, isFarApart ? end + 1 : end, read.flat());
}

/** "#LazyHead", "#Year9Trip" and "#lazyhead": words with a joining sign between. */
function splitHashtag(rewriter: Rewriter, start: number, end: number, book: WordBook): void {
  const { text, cased } = rewriter.normal;
  if (end - start > longestRun) return;
  const tag = text.slice(start, end);
  const capitals = Array.from(tag, (_, index) => index).filter(
    (index) => index > 0 && beginsWord(cased, start + index),
  );
  if (isWord(book, tag)) return;
  const found = capitals.length > 0 ? capitals : wordStarts(tag, book)?.reverse();
  for (const index of found ?? []) {
    const at = start + index;
    if (index > 0) replace(rewriter, at, at, [{ letter: '_', start: at, end: at }]);
  }
}

function beginsWord(cased: string, at: number): boolean {
  const before = cased.charCodeAt(at - 1);
  const code = cased.charCodeAt(at);
  if (isDigit(code) !== isDigit(before)) return true;
  const after = cased.charCodeAt(at + 1);
  return isCapital(code) && (!isCapital(before) || isSmallLetter(after));
}

/** Stretches that a direction mark shows from right to left, unless the other way round they make more words. */
function turnedBack(normal: NormalText, book: WordBook): NormalText {
  if (!normal.turned) return normal;
  const rewriter = newRewriter(normal);
  for (const { start, end } of normal.turned) {
    const span = { start, end: Math.min(end, normal.text.length) };
    if (span.end - span.start > longestRun) continue;
    const words = normal.text.slice(span.start, span.end);
    const back = Array.from(words).reverse().join('');
    if (countWords(back, book) < countWords(words, book)) continue;
    const letters = Array.from(back, (letter) => ({ letter, ...span }));
    replace(rewriter, span.start, span.end, letters);
  }
  return rewritten(rewriter);
}

function countWords(text: string, book: WordBook): number {
  return text.split(/[^a-z]+/).filter((word) => word.length > 2 && isWord(book, word)).length;
}
