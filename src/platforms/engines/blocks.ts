import type { Mention, Span } from '../../examine/draft.ts';
import { isElement } from '../dom.ts';
import type {
  EditorText,
  Engine,
  KeptBlock,
  KeptBlocks,
  TextPiece,
  UnnamedMention,
} from '../platform.ts';
import { movedBy, namedIn } from '../ranges.ts';

/** What differs between engines; everything else about reading is the same. Values are selectors. */
interface BlockRules {
  /** Line breaks the engine puts at the end of a line for the caret's sake. */
  fillers?: string;
  /** The last line break of any line is such a filler, though nothing says so. */
  lastBreakFills?: boolean;
  /** People and pages picked from the site's list. */
  mentions?: string;
  /** Read-only parts whose words are published with the rest. */
  readOnlyText?: string;
}

/** Placeholders, twins for measuring, and what engines keep beside the text. */
const besideText = '[aria-hidden="true"], [data-lexical-cursor], .ql-clipboard, style, script';
const readOnly = '[contenteditable="false"]';
const blocks = new Set(
  'address article aside blockquote dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header li main ol p pre section table tbody td tr ul'.split(
    ' ',
  ),
);
/** Characters without width that editors use to hold the caret, and all but these. */
const unseen = /[\uFEFF\u200B\r]/;
const seen = /[^\uFEFF\u200B\r]+/g;
const emoji = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20E3/u;

/** Text read so far, and the line being read. */
interface Reading {
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

/** Reads an editor by its blocks: one line each, joined by `\n`; a `<br>` is a line's own `\n`. */
export function blockReader(rules: BlockRules): Engine['read'] {
  const special = [besideText, readOnly, rules.mentions].filter(Boolean).join();
  return (editor, kept = new WeakMap()) => readBlocks(editor, rules, special, kept);
}

function readBlocks(
  editor: HTMLElement,
  rules: BlockRules,
  special: string,
  kept: KeptBlocks,
): EditorText {
  const reading: Reading = {
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
  readBlock(reading, editor);
  const text = reading.parts.join('');
  return { text, pieces: reading.pieces, mentions: namedIn(text, reading.mentions) };
}

function readBlock(reading: Reading, block: Element): void {
  closeLine(reading);
  const known = knownOf(reading.kept.get(block));
  if (known) {
    reading.kept.set(block, known);
    addKnown(reading, known);
    return;
  }
  const holdsBlocks = hasBlockIn(block);
  if (!holdsBlocks) openLine(reading);
  const { length } = reading;
  const [parts, pieces, mentions] = [reading.parts, reading.pieces, reading.mentions].map(
    (list) => list.length,
  );
  readChildren(reading, block, holdsBlocks);
  closeLine(reading);
  if (holdsBlocks) return;
  reading.kept.set(block, {
    text: reading.parts.slice(parts).join(''),
    pieces: reading.pieces.slice(pieces).map((piece) => movedBy(-length, piece)),
    mentions: reading.mentions.slice(mentions).map((mention) => movedBy(-length, mention)),
  });
}

/** A line as it is now; undefined where it has to be read. A long one may be of hundreds of text nodes. */
function knownOf(block: KeptBlock | undefined): KeptBlock | undefined {
  if (!block?.changed) return block;
  const { text, pieces, mentions, changed } = block;
  const { data } = changed;
  const piece = pieces.find(({ node }) => node === changed);
  const isWhole = piece?.from === 0 && pieces.findLast(({ node }) => node === changed) === piece;
  if (!isWhole || data === '' || unseen.test(data)) return undefined;
  const { start, end } = piece;
  const by = data.length - (end - start);
  const move = (at: number) => (at < end ? at : at + by);
  const along = <T extends Span>(place: T): T =>
    place.end < end ? place : { ...place, start: move(place.start), end: move(place.end) };
  return {
    text: text.slice(0, start) + seenAs(data) + text.slice(end),
    pieces: pieces.map(along),
    mentions: mentions.map(along),
  };
}

/** A block whose lines stand before no other block's is the same wherever it stands. */
function addKnown(reading: Reading, block: KeptBlock): void {
  openLine(reading);
  const at = reading.length;
  if (block.placed?.at !== at)
    block.placed = { at, pieces: block.pieces.map((piece) => movedBy(at, piece)) };
  for (const piece of block.placed.pieces) reading.pieces.push(piece);
  for (const mention of block.mentions) reading.mentions.push(movedBy(at, mention));
  push(reading, block.text);
  reading.isLineOpen = false;
}

function hasBlockIn(parent: Element): boolean {
  for (let child = parent.firstElementChild; child; child = child.nextElementSibling)
    if (blocks.has(child.localName)) return true;
  return false;
}

/** @param betweenBlocks white space here is the page's own layout, not text. */
function readChildren(reading: Reading, parent: Element, betweenBlocks = false): void {
  for (let child = parent.firstChild; child; child = child.nextSibling) {
    if (isElement(child)) readElement(reading, child);
    else if (child.nodeType === 3 && !(betweenBlocks && isBlank(child as Text)))
      addNode(reading, child as Text);
  }
}

function isBlank(node: Text): boolean {
  return node.data.trim() === '';
}

function readElement(reading: Reading, element: HTMLElement): void {
  if (element.localName === 'br') addBreak(reading, element);
  else if (element.localName === 'img') addText(reading, element.getAttribute('alt') ?? '');
  else if (element.matches(reading.special)) readSpecial(reading, element);
  else if (blocks.has(element.localName)) readBlock(reading, element);
  else readChildren(reading, element);
}

function readSpecial(reading: Reading, element: Element): void {
  const { mentions } = reading.rules;
  if (element.matches(besideText)) return;
  if (mentions && element.matches(mentions)) readMention(reading, element);
  else readWidget(reading, element);
}

function readMention(reading: Reading, element: Element): void {
  openLine(reading);
  flushBreaks(reading);
  const start = reading.length;
  for (const node of textNodesIn(element)) addNode(reading, node);
  const kind = kindOf(element);
  reading.mentions.push({ start, end: reading.length, ...(kind && { kind }) });
}

/** LinkedIn's Quill says whom a mention is of: "urn:li:fsd_profile:..." or a company (2026). */
function kindOf(element: Element): Mention['kind'] {
  const urn = element.getAttribute('data-entity-urn');
  if (!urn) return undefined;
  return /:(fsd_profile|member):/.test(urn) ? 'person' : 'page';
}

/** A button, a card, a picture: no text of the person's, but an emoji may be drawn this way. */
function readWidget(reading: Reading, element: Element): void {
  const { readOnlyText } = reading.rules;
  if (readOnlyText && element.matches(readOnlyText)) {
    readChildren(reading, element);
    return;
  }
  for (const image of element.querySelectorAll('img')) {
    const alt = image.getAttribute('alt') ?? '';
    if (emoji.test(alt)) addText(reading, alt);
  }
}

function* textNodesIn(element: Node): Generator<Text> {
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) yield child as Text;
    else yield* textNodesIn(child);
  }
}

function openLine(reading: Reading): void {
  if (reading.isLineOpen) return;
  if (reading.lines > 0) push(reading, '\n');
  reading.lines += 1;
  reading.isLineOpen = true;
  reading.lineStart = reading.length;
}

function closeLine(reading: Reading): void {
  if (!reading.isLineOpen) return;
  const isEmpty = reading.length === reading.lineStart;
  const fills =
    reading.fillers === 0 && (reading.rules.lastBreakFills || (isEmpty && reading.breaks === 1));
  if (fills && reading.breaks > 0) reading.breaks -= 1;
  flushBreaks(reading);
  reading.isLineOpen = false;
  reading.fillers = 0;
}

function addBreak(reading: Reading, element: Element): void {
  openLine(reading);
  const { fillers } = reading.rules;
  if (fillers && element.matches(fillers)) reading.fillers += 1;
  else reading.breaks += 1;
}

function flushBreaks(reading: Reading): void {
  if (reading.breaks > 0) push(reading, '\n'.repeat(reading.breaks));
  reading.breaks = 0;
}

function addNode(reading: Reading, node: Text): void {
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

function addText(reading: Reading, text: string): void {
  if (text === '') return;
  openLine(reading);
  flushBreaks(reading);
  push(reading, seenAs(text));
}

function seenAs(text: string): string {
  return text.replaceAll('\u00A0', ' ');
}

function push(reading: Reading, text: string): void {
  reading.parts.push(text);
  reading.length += text.length;
}
