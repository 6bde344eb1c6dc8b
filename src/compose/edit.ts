import type { Span } from '../examine/draft.ts';
import type { Finding } from '../examine/finding.ts';

/** What changed between two texts: from `start` on, so many units gave way to so many others. */
export interface Edit {
  start: number;
  gone: number;
  put: number;
}

/** A key or an accent brings or takes one or two units; more is a paste, a cut or an undo. */
const byOneKey = 2;

export const isTyped = ({ gone, put }: Edit) => gone <= byOneKey && put <= byOneKey;

/** Found by comparing, so it needs no selection (which shadow roots and textareas hide). */
export function editBetween(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length);
  const start = longest(shorter, (length) => before.slice(0, length) === after.slice(0, length));
  const end = longest(
    shorter - start,
    (length) => before.slice(before.length - length) === after.slice(after.length - length),
  );
  return { start, gone: before.length - start - end, put: after.length - start - end };
}

/** The greatest length up to `most` that fits, where every shorter one fits too. */
function longest(most: number, fits: (length: number) => boolean): number {
  let low = 0;
  let high = most;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A finding as an edit leaves it: its words moved along, without those that were edited. */
export function movedAlong(finding: Finding, edit: Edit): Finding {
  if (finding.spans.every(({ end }) => end <= edit.start)) return finding;
  return { ...finding, spans: finding.spans.flatMap((span) => moved(span, edit)) };
}

function moved(span: Span, { start, gone, put }: Edit): Span[] {
  if (span.end <= start) return [span];
  if (span.start < start + gone) return [];
  return [{ start: span.start + put - gone, end: span.end + put - gone }];
}
