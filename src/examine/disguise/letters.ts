import { isSmallLetter } from '../text/characters.ts';
import { leet } from './signs.ts';

/** One letter of a disguised word. */
export interface Letter {
  /** What it may be; '' for any letter at all. */
  readings: string;
  written: string;
  /** Drawn out: stands for one or two of it. */
  drawnOut: boolean;
  /** Where it stands in the normalised text. */
  start: number;
  end: number;
}

/** A letter as it was read. */
export interface ReadLetter {
  letter: string;
  start: number;
  end: number;
}

const drawnOutFrom = 3;

/** What stars most often stand for, and where there are several, each by itself, always: "m*n*y". */
export const vowels = 'aeiou';

/** The letters of a chunk: signs as what they may stand for, drawn-out ones as one. */
export function lettersOf(text: string, start: number, end: number): Letter[] {
  const letters: Letter[] = [];
  const star = /\*[^*]+\*/.test(text.slice(start, end)) ? vowels : '';
  for (let at = start; at < end; ) {
    const character = text.charAt(at);
    let run = at + 1;
    if (isSmallLetter(text.charCodeAt(at)))
      while (run < end && text.charAt(run) === character) run++;
    const drawnOut = run - at >= drawnOutFrom;
    if (!drawnOut) run = at + 1;
    letters.push({
      readings: readingsOf(character, star),
      written: character,
      drawnOut,
      start: at,
      end: run,
    });
    at = run;
  }
  return letters;
}

function readingsOf(character: string, star: string): string {
  return character === '*' || character === '#' ? star : (leet[character] ?? character);
}
