import type { Mention } from '../../examine/draft.ts';
import { isElement } from '../dom.ts';
import type { EditorText, Engine, KeptBlock, KeptBlocks } from '../platform.ts';
import { movedBy, namedIn } from '../ranges.ts';
import { knownOf } from './known-line.ts';
import {
  addBreak,
  addNode,
  addText,
  type BlockRules,
  closeLine,
  flushBreaks,
  newReading,
  openLine,
  push,
  type Reading,
} from './lines.ts';

/** Placeholders, twins for measuring, and what engines keep beside the text. */
const besideText = '[aria-hidden="true"], [data-lexical-cursor], .ql-clipboard, style, script';
const readOnly = '[contenteditable="false"]';
const blocks = new Set(
  'address article aside blockquote dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header li main ol p pre section table tbody td tr ul'.split(
    ' ',
  ),
);
const emoji = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20E3/u;

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
  const reading = newReading(rules, special, kept);
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
