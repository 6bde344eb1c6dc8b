import type { Span } from '../examine/draft.ts';
import type { Finding } from '../examine/finding.ts';
import type { Edit } from '../examine/text/edit.ts';

/** A key or an accent brings or takes one or two units; more is a paste, a cut or an undo. */
export const byOneKey = 2;

export const isTyped = ({ gone, put }: Edit) => gone <= byOneKey && put <= byOneKey;

/** A finding as an edit leaves it: its words moved along, without those that were edited. */
export function movedAlong(finding: Finding, edit: Edit): Finding {
  if (finding.spans.every(({ end }) => end <= edit.start)) return finding;
  return { ...finding, spans: finding.spans.flatMap((span) => moved(span, edit)) };
}

export function moved(span: Span, { start, gone, put }: Edit): Span[] {
  if (span.end <= start) return [span];
  if (span.start < start + gone) return [];
  return [{ start: span.start + put - gone, end: span.end + put - gone }];
}
