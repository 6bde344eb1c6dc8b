import { isWordUnit } from './characters.ts';

/** Where a sentence may end: at a new line, or at a mark with a space or nothing behind it. */
const possibleEnd = /[\n\u0085\u2028\u2029]|[.!?…．！？](?=\s|$)/g;
const abbreviation = /(?<![a-z])(?:mr|mrs|ms|dr|st|prof|rev|yr|vs|eg|ie)$/i;
/** "Mr J. Smith", "d.o.b. 14": a lone letter before a full stop in the middle of a line, and no word of spaced letters. */
const initial = /(?:^|(?<!\s[a-z])[\s.("'])[a-z]$/i;
const space = /[^\S\n]/;
/** No abbreviation is longer, and one letter before it has to be seen. */
const longest = 6;

/** A stretch of a longer text. */
export interface PlacedText {
  text: string;
  start: number;
}

/**
 * The sentences of a text in order, one at least, with nothing left out between them. A line is always
 * its own sentence: people seldom end a line of a post with a full stop. What ends a sentence stands
 * close by, so that words typed elsewhere change nothing.
 */
export function sentencesOf(text: string): PlacedText[] {
  const sentences: PlacedText[] = [];
  let start = 0;
  do {
    const end = sentenceEnd(text, start);
    sentences.push({ text: text.slice(start, end), start });
    start = end;
  } while (start < text.length);
  return sentences;
}

/** What ends a sentence is seen so many units before its end, and so many after it. */
export const endSeen = { before: longest + 1, after: 3 } as const;

/** Where the sentence ends that begins here. */
export function sentenceEnd(text: string, start: number): number {
  possibleEnd.lastIndex = start;
  while (possibleEnd.test(text)) {
    const end = possibleEnd.lastIndex;
    if (!isInside(text, end - 1)) return end;
  }
  return text.length;
}

/** Whether the mark is a full stop that ends no sentence. */
function isInside(text: string, at: number): boolean {
  if (text.charAt(at) !== '.') return false;
  const before = text.slice(Math.max(0, at - longest), at);
  if (abbreviation.test(before)) return true;
  const goesOn = space.test(text.charAt(at + 1)) && isWordUnit(text.charCodeAt(at + 2));
  return goesOn && initial.test(before);
}

/** Of stretches that end here and there, in order, the index of the first that ends after this offset (else the last). */
export function stretchAt(ends: readonly number[], offset: number): number {
  let low = 0;
  let high = ends.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
