import type { Span } from '../examine/draft.ts';
import { type Edit, editBetween } from '../examine/text/edit.ts';
import type { EditorText } from '../platforms/platform.ts';
import { isTyped, moved } from './edit.ts';
import type { Mark } from './marks.ts';
import { overlap, wordInHand } from './word-in-hand.ts';

/** What keys changed in one of an editor's text nodes. */
export interface Typed {
  node: Text;
  edit: Edit;
}

/** What was typed, where keys are all that these changes were. */
export function typedIn(changes: readonly MutationRecord[]): Typed[] | undefined {
  const before = new Map<Text, string>();
  for (const { type, target, oldValue } of changes) {
    if (type !== 'characterData') return undefined;
    if (!before.has(target as Text)) before.set(target as Text, oldValue ?? '');
  }
  const typed: Typed[] = [];
  for (const [node, text] of before) {
    const edit = editBetween(text, node.data);
    if (!isTyped(edit) || !/\S/.test(node.data)) return undefined;
    typed.push({ node, edit });
  }
  return typed;
}

export const endsWord = ({ node, edit }: Typed): boolean => !wordInHand(node.data, edit);

/**
 * Marks as keys leave them, in nodes' own offsets: neither the editor nor the draft is read, so that a key
 * costs the same however much is written. Undefined where a key touched a marked word.
 */
export function marksAfter(marks: readonly Mark[], typed: readonly Typed[]): Mark[] | undefined {
  let after = [...marks];
  for (const { node, edit } of typed) {
    const inHand = wordInHand(node.data, edit);
    const along = after.map((mark) => movedIn(mark, node, edit, inHand));
    if (along.includes(undefined)) return undefined;
    after = along as Mark[];
  }
  return after;
}

function movedIn(mark: Mark, node: Text, edit: Edit, inHand: Span | undefined): Mark | undefined {
  const starts = mark.startContainer === node;
  const ends = mark.endContainer === node;
  if (!starts && !ends) return mark;
  const start = starts ? mark.startOffset : Number.NEGATIVE_INFINITY;
  const end = ends ? mark.endOffset : Number.POSITIVE_INFINITY;
  const [place] = moved({ start, end }, edit);
  if (!place || (inHand && overlap(place, inHand))) return undefined;
  if (place.start === start && place.end === end) return mark;
  return {
    ...mark,
    ...(starts && { startOffset: place.start }),
    ...(ends && { endOffset: place.end }),
  };
}

/** Where in the text the last key was: all that a person typed since the editor was read ends there. */
export function caretAfter({ node, edit }: Typed, { pieces }: EditorText): Edit | undefined {
  const at = edit.start + edit.put;
  for (const piece of pieces) {
    const length = piece.end - piece.start;
    if (piece.node === node && piece.from <= at && at <= piece.from + length)
      return { start: piece.start + at - piece.from, gone: 0, put: 0 };
  }
  return undefined;
}
