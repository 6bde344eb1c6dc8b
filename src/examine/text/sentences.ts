const newline = 10;
const fullStop = 46;
const enders = new Set([...'.!?'].map((mark) => mark.charCodeAt(0)));
const abbreviations = new Set([
  'mr',
  'mrs',
  'ms',
  'dr',
  'st',
  'prof',
  'rev',
  'yr',
  'vs',
  'eg',
  'ie',
]);

/**
 * Where the sentences of a normalised text end, in order; the last is the text's length. A line is
 * always its own sentence: people seldom end a line of a post with a full stop.
 */
export function sentenceEnds(text: string): number[] {
  const ends: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === newline || (enders.has(code) && isSentenceEnd(text, at))) ends.push(at + 1);
  }
  if (ends.at(-1) !== text.length || text.length === 0) ends.push(text.length);
  return ends;
}

function isSentenceEnd(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  const ends = Number.isNaN(next) || next <= 32;
  if (!ends || text.charCodeAt(at) !== fullStop) return ends;
  return !abbreviations.has(wordBefore(text, at)) && !isInitial(text, at);
}

function wordBefore(text: string, at: number): string {
  let start = at;
  while (start > 0 && at - start < 5 && /[a-z]/.test(text.charAt(start - 1))) start--;
  return text.slice(start, at);
}

/** "Mr J. Smith", "d.o.b. 14": a lone letter before a full stop in the middle of a line. */
function isInitial(text: string, at: number): boolean {
  return wordBefore(text, at).length === 1 && /^\. [a-z\d]/.test(text.slice(at, at + 3));
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
