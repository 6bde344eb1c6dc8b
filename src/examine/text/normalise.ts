import type { Span } from '../draft.ts';
import { isMark, plainForm } from './lookalikes.ts';

/** Text in plain letters, with the way back to the units it came from. */
export interface NormalText {
  /** Small letters, accents and look-alikes undone, invisible characters gone. */
  text: string;
  /** The same, unit for unit, in the writer's own capitals. */
  cased: string;
  /** For each unit of `text`, where in the original it begins and ends; absent where nothing moved. */
  starts?: number[];
  ends?: number[];
}

const ascii = /^[\0-\x7f]*$/;

/** Normalises a draft's text; one in which every character has one plain form needs no way back. */
export function normalise(original: string): NormalText {
  if (ascii.test(original)) return { text: original.toLowerCase(), cased: original };
  const cased = exchanged(original);
  return cased === undefined ? mapped(original) : { text: cased.toLowerCase(), cased };
}

/** The text with each character replaced by a plain form just as long, or undefined where lengths differ. */
function exchanged(original: string): string | undefined {
  let cased = '';
  let copied = 0;
  for (let at = 0; at < original.length; at++) {
    if (original.charCodeAt(at) < 0x80) continue;
    const point = original.codePointAt(at) ?? 0;
    const length = unitsOf(point);
    const plain = plainFormOf(point);
    if (plain.length !== length) return undefined;
    cased += original.slice(copied, at) + plain;
    copied = at + length;
    at = copied - 1;
  }
  return cased + original.slice(copied);
}

function mapped(original: string): NormalText {
  const starts: number[] = [];
  const ends: number[] = [];
  let cased = '';
  let at = 0;
  while (at < original.length) {
    const point = original.codePointAt(at) ?? 0;
    const end = at + unitsOf(point);
    const plain = point < 0x80 ? original.charAt(at) : plainFormOf(point);
    for (let i = 0; i < plain.length; i++) {
      starts.push(at);
      ends.push(end);
    }
    if (plain === '' && ends.length > 0 && isMark(point)) ends[ends.length - 1] = end;
    cased += plain;
    at = end;
  }
  return { text: cased.toLowerCase(), cased, starts, ends };
}

const unitsOf = (point: number) => (point > 0xffff ? 2 : 1);

const seen = new Map<number, string>();

function plainFormOf(point: number): string {
  let plain = seen.get(point);
  if (plain === undefined) {
    plain = plainForm(point);
    seen.set(point, plain);
  }
  return plain;
}

/** The stretch of the original that units `start` to `end` of the normalised text came from. */
export function originalSpan(normal: NormalText, start: number, end: number): Span {
  if (!normal.starts || !normal.ends) return { start, end };
  return { start: normal.starts[start] ?? 0, end: normal.ends[end - 1] ?? 0 };
}
