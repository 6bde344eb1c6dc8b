import type { Span } from '../examine/draft.ts';
import type { EditorText, TextPiece } from './platform.ts';

/**
 * Where a span of the text lies in the page: one range for each run of unbroken text, so a span over
 * several lines gives several. Parts without a text node (an emoji drawn as an image) give none.
 */
export function rangesOf({ pieces }: EditorText, span: Span): StaticRangeInit[] {
  const ranges: StaticRangeInit[] = [];
  let previousEnd: number | undefined;
  for (const piece of pieces) {
    if (piece.end <= span.start) continue;
    if (piece.start >= span.end) break;
    const from = Math.max(piece.start, span.start);
    const to = Math.min(piece.end, span.end);
    const last = ranges.at(-1);
    if (last && previousEnd === from) {
      last.endContainer = piece.node;
      last.endOffset = offsetIn(piece, to);
    } else {
      ranges.push({
        startContainer: piece.node,
        startOffset: offsetIn(piece, from),
        endContainer: piece.node,
        endOffset: offsetIn(piece, to),
      });
    }
    previousEnd = to;
  }
  return ranges;
}

function offsetIn(piece: TextPiece, offset: number): number {
  return piece.from + offset - piece.start;
}
