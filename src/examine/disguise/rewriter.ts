import type { NormalText } from '../text/normalise.ts';
import type { ReadLetter } from './letters.ts';

/** A normalised text being written anew, with the way back to the old one. */
export interface Rewriter {
  normal: NormalText;
  cased: string;
  starts: number[];
  ends: number[];
  /** How far the old text has been copied. */
  copied: number;
}

export function newRewriter(normal: NormalText): Rewriter {
  return { normal, cased: '', starts: [], ends: [], copied: 0 };
}

/** Puts letters in place of the old text from `start` to `end`; what is before it stays. */
export function replace(
  rewriter: Rewriter,
  start: number,
  end: number,
  letters: readonly ReadLetter[],
): void {
  copyTo(rewriter, start);
  const old = rewriter.normal.cased;
  const isLoud = /[A-Z]{2}/.test(old.slice(start, end)) && !/[a-z]/.test(old.slice(start, end));
  for (const letter of letters) {
    const written = old.charAt(letter.start);
    const isSame = written.toLowerCase() === letter.letter;
    const cased = isSame ? written : isLoud ? letter.letter.toUpperCase() : letter.letter;
    write(rewriter, cased, letter.start, letter.end);
  }
  rewriter.copied = end;
}

export function rewritten(rewriter: Rewriter): NormalText {
  const { normal } = rewriter;
  if (rewriter.starts.length === 0) return normal;
  copyTo(rewriter, normal.text.length);
  const { cased, starts, ends } = rewriter;
  return { text: cased.toLowerCase(), cased, starts, ends };
}

function copyTo(rewriter: Rewriter, end: number): void {
  const { normal } = rewriter;
  for (let at = rewriter.copied; at < end; at++)
    write(rewriter, normal.cased.charAt(at), at, at + 1);
  rewriter.copied = end;
}

/** @param start and `end` in the old text; equal for what was not there. */
function write(rewriter: Rewriter, cased: string, start: number, end: number): void {
  const { starts, ends } = rewriter.normal;
  rewriter.cased += cased;
  const first = starts?.[start] ?? start;
  const last = end === start ? first : (ends?.[end - 1] ?? end);
  for (let unit = 0; unit < cased.length; unit++) {
    rewriter.starts.push(first);
    rewriter.ends.push(last);
  }
}
