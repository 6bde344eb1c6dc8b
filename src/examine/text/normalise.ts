import type { Span } from '../draft.ts';
import { flagRow, isFlagLetter } from './flags.ts';
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
  /** Stretches that a direction mark shows from right to left. */
  turned?: Span[];
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
    if (plain.length !== length || isFlagLetter(point)) return undefined;
    cased += original.slice(copied, at) + plain;
    copied = at + length;
    at = copied - 1;
  }
  return cased + original.slice(copied);
}

function mapped(original: string): NormalText {
  const out: Mapped = { cased: '', starts: [], ends: [], turned: [] };
  let at = 0;
  while (at < original.length) {
    const point = original.codePointAt(at) ?? 0;
    at = isFlagLetter(point) ? mapRow(out, original, at) : mapPoint(out, original, at, point);
  }
  const { cased, starts, ends, turned } = out;
  const normal = { text: cased.toLowerCase(), cased, starts, ends };
  return turned.length > 0 ? { ...normal, turned } : normal;
}

type Mapped = Required<Omit<NormalText, 'text'>>;

/** Adds the plain form of one character, and says where the next one begins. */
function mapPoint(out: Mapped, original: string, at: number, point: number): number {
  const end = at + unitsOf(point);
  const plain = point < 0x80 ? original.charAt(at) : plainFormOf(point);
  add(out, plain, at, end);
  out.cased += plain;
  if (plain === '' && out.ends.length > 0 && isMark(point)) out.ends[out.ends.length - 1] = end;
  noteTurn(out, point);
  return end;
}

function add({ starts, ends }: Mapped, plain: string, start: number, end: number): void {
  for (let unit = 0; unit < plain.length; unit++) {
    starts.push(start);
    ends.push(end);
  }
}

/** Adds a row of flags as they are, or of flag letters as what they spell. */
function mapRow(out: Mapped, original: string, from: number): number {
  const { end, letters } = flagRow(original, from);
  const row = letters ?? original.slice(from, end);
  const width = (end - from) / row.length;
  for (let unit = 0; unit < row.length; unit++) {
    const start = from + unit * width;
    add(out, row.charAt(unit), start, start + width);
  }
  out.cased += row;
  return end;
}

const turn = 0x202e;
const turnEnds = new Set([0x202c, 10]);

/** A turn that nothing ends lasts for the rest of the text. */
function noteTurn({ starts, turned }: Mapped, point: number): void {
  const open = turned.at(-1);
  const isOpen = open?.end === Number.POSITIVE_INFINITY;
  if (point === turn && !isOpen)
    turned.push({ start: starts.length, end: Number.POSITIVE_INFINITY });
  if (open && isOpen && turnEnds.has(point)) open.end = starts.length;
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
export function spanOf(normal: NormalText, start: number, end: number): Span {
  if (!normal.starts || !normal.ends) return { start, end };
  return { start: normal.starts[start] ?? 0, end: normal.ends[end - 1] ?? 0 };
}
