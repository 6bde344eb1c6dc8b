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

/** Normalises a draft's text; plain ASCII passes through untouched but for its capitals. */
export function normalise(original: string): NormalText {
  if (ascii.test(original)) return { text: original.toLowerCase(), cased: original };
  const starts: number[] = [];
  const ends: number[] = [];
  let cased = '';
  let at = 0;
  while (at < original.length) {
    const point = original.codePointAt(at) ?? 0;
    const end = at + (point > 0xffff ? 2 : 1);
    const plain = point < 0x80 ? String.fromCharCode(point) : plainFormOf(point);
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
