import type { Span } from '../examine/draft.ts';
import { type Edit, editBetween } from '../examine/text/edit.ts';
import type { Engine, KeptBlock, KeptBlocks, TextPiece } from '../platforms/platform.ts';
import { rangesOf } from '../platforms/ranges.ts';
import type { Changes } from './changes.ts';
import { isTyped, moved } from './edit.ts';
import { isSameMark, type Mark } from './marks.ts';
import { overlap, wordInHand } from './word-in-hand.ts';

/** What keys changed in one of an editor's lines. */
export interface Typed {
  line: Element;
  before: KeptBlock;
  after: KeptBlock;
  edit: Edit;
}

/** How the lines of an editor are read, and as what they were. */
interface Lines {
  engine: Engine;
  blocks: KeptBlocks;
}

/** What was typed, where keys are all that these changes were; the lines they are in are read again. */
export function typedIn(
  { lines, isElsewhere }: Changes,
  { engine, blocks }: Lines,
): Typed[] | undefined {
  if (isElsewhere) return undefined;
  const typed: Typed[] = [];
  for (const [line, before] of lines) {
    engine.read(line as HTMLElement, blocks);
    // None where it has come to hold lines itself.
    const after = blocks.get(line);
    if (!after?.text.trim()) return undefined;
    const edit = editBetween(before.text, after.text);
    if (!isTyped(edit)) return undefined;
    typed.push({ line, before, after, edit });
  }
  return typed;
}

/** Sites cut up what was typed, and put it together again: then nothing was written. */
export const isWriting = ({ before, after }: Typed): boolean => before.text !== after.text;

export const inHandAfter = (typed: Typed): Span | undefined =>
  isWriting(typed) ? wordInHand(typed.after.text, typed.edit) : undefined;

/**
 * Marks as keys leave them. Only the lines they were typed in are looked at, so that a key costs the same
 * however much is written. Undefined where a key touched a marked word.
 */
export function marksAfter(
  marks: readonly Mark[],
  typed: readonly Typed[],
): readonly Mark[] | undefined {
  if (marks.length === 0) return marks;
  const places: Places = new Map(
    typed.flatMap((line) => line.before.pieces.map((piece) => [piece.node, { line, piece }])),
  );
  const after = marks.map((mark) => movedIn(mark, places));
  if (after.includes(undefined)) return undefined;
  return after.some((mark, at) => mark !== marks[at]) ? (after as Mark[]) : marks;
}

/** The lines' text nodes as they were. */
type Places = Map<Node, { line: Typed; piece: TextPiece }>;

function movedIn(mark: Mark, places: Places): Mark | undefined {
  const first = places.get(mark.startContainer);
  const last = places.get(mark.endContainer);
  if (!first || !last) return mark;
  const { line } = first;
  const start = first.piece.start + mark.startOffset - first.piece.from;
  const end = last.piece.start + mark.endOffset - last.piece.from;
  // Before a character that is not read a node has another piece.
  if (start < first.piece.start || end < last.piece.start) return undefined;
  const [place] = moved({ start, end }, line.edit);
  const inHand = inHandAfter(line);
  const [range] = place && !(inHand && overlap(place, inHand)) ? rangesOf(line.after, place) : [];
  const now = range && { ...mark, ...range };
  return now && isSameMark(mark, now) ? mark : now;
}
