import type { Mention, Span } from '../examine/draft.ts';
import type { EditorText, TextPiece, UnnamedMention } from './platform.ts';

/**
 * Where a span of the text lies in the page: one range for each run of unbroken text, so a span over
 * several lines gives several. Parts without a text node (an emoji drawn as an image) give none.
 */
export function rangesOf({ pieces }: Pick<EditorText, 'pieces'>, span: Span): StaticRangeInit[] {
  const ranges: StaticRangeInit[] = [];
  let previousEnd: number | undefined;
  for (let at = firstAfter(pieces, span.start); at < pieces.length; at++) {
    const piece = pieces[at];
    if (!piece || piece.start >= span.end) break;
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

/** The index of the first piece that ends after an offset. */
function firstAfter(pieces: readonly TextPiece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function offsetIn(piece: TextPiece, offset: number): number {
  return piece.from + offset - piece.start;
}

export function movedBy<T extends Span>(by: number, place: T): T {
  return { ...place, start: place.start + by, end: place.end + by };
}

/** Mentions with the names that the text has there. */
export function namedIn(text: string, found: readonly UnnamedMention[]): Mention[] {
  return found
    .map((mention) => ({
      ...mention,
      name: text.slice(mention.start, mention.end).replace(/^@/, '').trim(),
    }))
    .filter(({ name }) => name !== '');
}
