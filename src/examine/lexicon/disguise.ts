import { isCapital, isDigit, isSmallLetter, isWordUnit } from '../text/characters.ts';
import type { Passage } from '../text/passage.ts';
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

const suspicious = new RegExp(
  [
    '([a-z])\\1\\1',
    '[a-z][0-9@$!*|+#]{1,9}[a-z]',
    '[0-9][a-z]{3}',
    '[@$!|+][a-z]',
    '[a-z](?:\\$|\\*\\*)',
    '#[a-z]',
    '(?<![a-z0-9])[a-z]([ ._*-])[a-z]\\2[a-z](?![a-z0-9])',
  ].join('|'),
);

/** Whether a normalised text holds anything that looks like a disguise; most drafts do not. */
export function looksDisguised(text: string): boolean {
  return suspicious.test(text);
}

const leet: Readonly<Record<string, readonly [string, string?]>> = {
  '0': ['o'],
  '1': ['i', 'l'],
  '3': ['e'],
  '4': ['a'],
  '5': ['s'],
  '7': ['t'],
  '8': ['b'],
  '9': ['g'],
  '@': ['a'],
  $: ['s'],
  '!': ['i', 'l'],
  '|': ['l', 'i'],
  '+': ['t'],
};

/** Signs that may stand in for a letter inside a word. */
const signs = new Set([..."@$!|+*#'"].map((sign) => sign.charCodeAt(0)));

export function respell(passage: Passage): Respelling {
  const out: Respelling = { codes: [], others: [], flags: [], starts: [], ends: [] };
  const { text } = passage;
  const spaced = spacedRuns(text);
  let last = 0;
  for (let at = 0; at < text.length; at++) {
    if (!isChunkUnit(text.charCodeAt(at))) continue;
    separate(out, text, last, at);
    const run = spaced.get(at);
    last = run ?? chunkEnd(text, at);
    if (run === undefined) respellChunk(out, passage, at, last);
    else joinSpaced(out, text, at, last);
    at = last - 1;
  }
  add(out, wall, text.length, text.length, 0);
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
function spacedRuns(text: string): Map<number, number> {
  const runs = new Map<number, number>();
  for (const run of text.matchAll(/(?<![a-z0-9'])[a-z]([ ._*-])[a-z](?:\1[a-z])+(?![a-z0-9'])/g)) {
    runs.set(run.index, run.index + run[0].length);
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

/** Only letters, none drawn out: most words. */
function isPlain(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (!isSmallLetter(code)) return false;
    if (code === text.charCodeAt(at + 1) && code === text.charCodeAt(at + 2)) return false;
  }
  return true;
}

/** Signs at the edge of a word are punctuation, but for "@ss", "$hit" and the stars of "sh**". */
function trimmed(text: string, from: number, to: number): [number, number] {
  let start = from;
  let end = to;
  while (start < end && "!|+*'".includes(text.charAt(start))) start++;
  while (end > start && "!|+#'@".includes(text.charAt(end - 1))) end--;
  if (text.charAt(end - 1) === '*' && text.charAt(end - 2) !== '*') end--;
  return [start, end];
}

function isMasked(chunk: string): boolean {
  if (!/^[a-z][a-z*#]*$/.test(chunk)) return false;
  const masks = chunk.replace(/[a-z]+/g, '').length;
  return masks > 0 && chunk.length - masks >= Math.max(2, masks);
}

/** Whether signs and digits stand for letters: not in "7b", "2nd", "y9", "£5m", handles or e-mail addresses. */
function isLeet(chunk: string, next: string): boolean {
  if (!/^[a-z0-9@$!|+]+$/.test(chunk) || !/[0-9@$!|+]/.test(chunk)) return false;
  if (/^(?:\d+[a-z]{1,2}|[a-z]\d+|[$@+]\d.*)$/.test(chunk)) return false;
  if (/[^@]@/.test(chunk) && next === '.') return false;
  if (chunk.startsWith('@') && /\d/.test(chunk)) return false;
  const letters = chunk.replace(/[^a-z]+/g, '').length;
  return letters >= 2 || (letters === 1 && /[@$]/.test(chunk));
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
