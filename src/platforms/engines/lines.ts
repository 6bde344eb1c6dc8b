import type { KeptBlocks, TextPiece, UnnamedMention } from '../platform.ts';

/** What differs between engines; everything else about reading is the same. Values are selectors. */
export interface BlockRules {
  /** Line breaks the engine puts at the end of a line for the caret's sake. */
  fillers?: string;
  /** The last line break of any line is such a filler, though nothing says so. */
  lastBreakFills?: boolean;
  /** People and pages picked from the site's list. */
  mentions?: string;
  /** Read-only parts whose words are published with the rest. */
  readOnlyText?: string;
}

/** Characters without width that editors use to hold the caret, and all but these. */
export const unseen = /[\uFEFF\u200B\r]/;
const seen = /[^\uFEFF\u200B\r]+/g;

/** Text read so far, and the line being read. */
export interface Reading {
  rules: BlockRules;
  kept: KeptBlocks;
  /** Matches every element that is more than a wrapper: one test for the many that are not. */
  special: string;
  parts: string[];
  length: number;
  pieces: TextPiece[];
  mentions: UnnamedMention[];
  lines: number;
  isLineOpen: boolean;
  lineStart: number;
  /** Line breaks seen but not yet written: the last one of a line may be a filler. */
  breaks: number;
  fillers: number;
}

export function newReading(rules: BlockRules, special: string, kept: KeptBlocks): Reading {
  return {
    rules,
    kept,
    special,
    parts: [],
    length: 0,
    pieces: [],
    mentions: [],
    lines: 0,
    isLineOpen: false,
    lineStart: 0,
    breaks: 0,
    fillers: 0,
  };
}

export function openLine(reading: Reading): void {
  if (reading.isLineOpen) return;
  if (reading.lines > 0) push(reading, '\n');
  reading.lines += 1;
  reading.isLineOpen = true;
  reading.lineStart = reading.length;
}

export function closeLine(reading: Reading): void {
  if (!reading.isLineOpen) return;
  const isEmpty = reading.length === reading.lineStart;
  const fills =
    reading.fillers === 0 && (reading.rules.lastBreakFills || (isEmpty && reading.breaks === 1));
  if (fills && reading.breaks > 0) reading.breaks -= 1;
  flushBreaks(reading);
  reading.isLineOpen = false;
  reading.fillers = 0;
}

export function addBreak(reading: Reading, element: Element): void {
  openLine(reading);
  const { fillers } = reading.rules;
  if (fillers && element.matches(fillers)) reading.fillers += 1;
  else reading.breaks += 1;
}

export function flushBreaks(reading: Reading): void {
  if (reading.breaks > 0) push(reading, '\n'.repeat(reading.breaks));
  reading.breaks = 0;
}

export function addNode(reading: Reading, node: Text): void {
  const { data } = node;
  if (!unseen.test(data)) addPiece(reading, node, 0, data);
  else for (const run of data.matchAll(seen)) addPiece(reading, node, run.index, run[0]);
}

function addPiece(reading: Reading, node: Text, from: number, data: string): void {
  if (data === '') return;
  addText(reading, data);
  const end = reading.length;
  reading.pieces.push({ node, from, start: end - data.length, end });
}

export function addText(reading: Reading, text: string): void {
  if (text === '') return;
  openLine(reading);
  flushBreaks(reading);
  push(reading, seenAs(text));
}

/** As it is published. */
export function seenAs(text: string): string {
  return text.replaceAll('\u00A0', ' ');
}

export function push(reading: Reading, text: string): void {
  reading.parts.push(text);
  reading.length += text.length;
}
