import { isWord, type WordBook } from './word-book.ts';

const longest = 24;
const shortest = 3;
const small = new Set(
  'a am an as at be by do go he i if in is it me my no of on or so to u up us we'.split(' '),
);

/**
 * Where words begin, last first, in letters written without spaces, the fewest words there can be; undefined where
 * the letters are not all words, or only small ones.
 */
export function wordStarts(letters: string, book: WordBook): number[] | undefined {
  /** For each place, how many words lead there at least, and where the last of them began. */
  const counts: number[] = [0];
  const begins: number[] = [0];
  for (let end = 1; end <= letters.length; end++) {
    for (let start = Math.max(0, end - longest); start < end; start++) {
      const count = (counts[start] ?? Number.POSITIVE_INFINITY) + 1;
      if (count >= (counts[end] ?? Number.POSITIVE_INFINITY)) continue;
      if (!isPiece(letters.slice(start, end), book)) continue;
      counts[end] = count;
      begins[end] = start;
    }
  }
  return counts[letters.length] === undefined ? undefined : startsOf(letters.length, begins);
}

function isPiece(piece: string, book: WordBook): boolean {
  return piece.length < shortest ? small.has(piece) : isWord(book, piece);
}

function startsOf(length: number, begins: readonly number[]): number[] | undefined {
  const starts: number[] = [];
  let longestWord = 0;
  for (let end = length; end > 0; end = starts.at(-1) ?? 0) {
    starts.push(begins[end] ?? 0);
    longestWord = Math.max(longestWord, end - (starts.at(-1) ?? 0));
  }
  return longestWord >= shortest ? starts : undefined;
}
