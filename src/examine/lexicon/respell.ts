import { isCapital, isDigit, isSmallLetter, isWordUnit } from '../text/characters.ts';
import type { Passage } from '../text/passage.ts';
import { isLeet, isMasked, isPlain, leet, trimmed } from './disguise.ts';
import { gap } from './trie.ts';

/**
 * A passage read again with its disguises undone: "1d10t", "a$$", "f**k", "looooser", "i.d.i.o.t",
 * "#LazyHead". One entry per letter; a letter may have a second reading.
 */
export interface Respelling {
  codes: number[];
  /** A second reading of the letter ("1" is i or l), or 0. */
  others: number[];
  flags: number[];
  /** Where each letter is in the normalised text. */
  starts: number[];
  ends: number[];
}

export const flag = {
  /** This letter is not what the writer typed. */
  disguised: 1,
  /** Drawn out: stands for one or two of the letter. */
  drawnOut: 2,
  /** Stands for any one letter. */
  masked: 4,
  /** A word may begin here, or end after here, though no separator says so. */
  mayBegin: 8,
  mayEnd: 16,
} as const;

/** Separates words that no phrase runs across. */
export const wall = 0;

/** Signs that may stand in for a letter inside a word. */
const signs = new Set([..."@$!|+*#'"].map((sign) => sign.charCodeAt(0)));

/** @param from where the sentence to respell begins, and `to` where it ends. */
export function respell(passage: Passage, from: number, to: number): Respelling {
  const out: Respelling = { codes: [], others: [], flags: [], starts: [], ends: [] };
  const { text } = passage;
  const spaced = spacedRuns(text.slice(from, to), from);
  let last = from;
  for (let at = from; at < to; at++) {
    if (!isChunkUnit(text.charCodeAt(at))) continue;
    separate(out, text, last, at);
    const run = spaced.get(at);
    last = run ?? chunkEnd(text, at);
    if (run === undefined) respellChunk(out, passage, at, last);
    else joinSpaced(out, text, at, last);
    at = last - 1;
  }
  add(out, wall, to, to, 0);
  return out;
}

const isChunkUnit = (code: number) => isWordUnit(code) || signs.has(code);

function chunkEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length && isChunkUnit(text.charCodeAt(at))) at++;
  return at;
}

function add(out: Respelling, code: number, start: number, end: number, flags: number, other = 0) {
  out.codes.push(code);
  out.others.push(other);
  out.flags.push(flags);
  out.starts.push(start);
  out.ends.push(end);
}

const joining = new Set([...' \t_/"~-'].map((sign) => sign.charCodeAt(0)));

function separate(out: Respelling, text: string, start: number, end: number): void {
  let code: number = gap;
  for (let at = start; at < end; at++) if (!joining.has(text.charCodeAt(at))) code = wall;
  add(out, code, start, end, 0);
}

/** Lone letters with one and the same sign between them, three at least: where they begin -> where they end. */
function spacedRuns(sentence: string, offset: number): Map<number, number> {
  const runs = new Map<number, number>();
  for (const run of sentence.matchAll(
    /(?<![a-z0-9'])[a-z]([ ._*-])[a-z](?:\1[a-z])+(?![a-z0-9'])/g,
  )) {
    runs.set(offset + run.index, offset + run.index + run[0].length);
  }
  return runs;
}

function joinSpaced(out: Respelling, text: string, start: number, end: number): void {
  const lone = 'aiu';
  for (let at = start; at < end; at += 2) {
    let flags: number = flag.disguised;
    if (at === start + 2 && lone.includes(text.charAt(start))) flags |= flag.mayBegin;
    if (at === end - 3 && lone.includes(text.charAt(end - 1))) flags |= flag.mayEnd;
    add(out, text.charCodeAt(at), at, at + 1, flags);
  }
}

function respellChunk(out: Respelling, passage: Passage, from: number, to: number): void {
  if (isPlain(passage.text, from, to)) {
    for (let at = from; at < to; at++) add(out, passage.text.charCodeAt(at), at, at + 1, 0);
    return;
  }
  const [start, end] = trimmed(passage.text, from, to);
  if (/[!|+@]/.test(passage.text.slice(from, start))) add(out, wall, from, start, 0);
  const chunk = passage.text.slice(start, end);
  if (/^#\p{L}/u.test(chunk)) respellHashtag(out, passage, start + 1, end);
  else if (isMasked(chunk) || isLeet(chunk, passage.text.charAt(end))) {
    respellLetters(out, passage.text, start, end);
  } else respellPlain(out, passage.text, start, end);
  if (/[!|+@#]/.test(passage.text.slice(end, to))) add(out, wall, end, to, 0);
}

function respellLetters(out: Respelling, text: string, start: number, end: number): void {
  for (let at = start; at < end; at++) {
    const character = text.charAt(at);
    const [letter, other] = leet[character] ?? [character];
    const masked = character === '*' || character === '#' ? flag.masked : 0;
    const flags = flag.disguised | masked;
    add(out, letter.charCodeAt(0), at, at + 1, flags, other?.charCodeAt(0));
  }
}

/** Words as they stand, drawn-out letters marked; signs between them are walls. */
function respellPlain(out: Respelling, text: string, start: number, end: number): void {
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    let run = at + 1;
    while (run < end && text.charCodeAt(run) === code) run++;
    if (isSmallLetter(code) && run - at >= 3) {
      add(out, code, at, run, flag.disguised | flag.drawnOut);
      at = run;
      continue;
    }
    const sign = '@$!|+*#'.includes(text.charAt(at));
    add(out, sign ? wall : code, at, at + 1, 0);
    at++;
  }
}

/** "#LazyHead" and "#Year9Trip": a capital or a first digit begins a word. */
function respellHashtag(out: Respelling, passage: Passage, start: number, end: number): void {
  add(out, wall, start - 1, start, 0);
  let flags = 0;
  for (let at = end - 1; at > start; at--) {
    if (beginsWord(passage.cased, at)) flags = flag.disguised;
  }
  for (let at = start; at < end; at++) {
    if (at > start && beginsWord(passage.cased, at)) add(out, gap, at, at, 0);
    add(out, passage.text.charCodeAt(at), at, at + 1, flags);
  }
}

function beginsWord(cased: string, at: number): boolean {
  const before = cased.charCodeAt(at - 1);
  const code = cased.charCodeAt(at);
  if (isDigit(code) !== isDigit(before)) return true;
  const after = cased.charCodeAt(at + 1);
  return isCapital(code) && (!isCapital(before) || isSmallLetter(after));
}
