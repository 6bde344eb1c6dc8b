import type { Span } from '../examine/draft.ts';
import type { Finding } from '../examine/finding.ts';
import type { EditorText } from '../platforms/platform.ts';
import { rangesOf } from '../platforms/ranges.ts';
import { type Severity, severities } from '../policy/vocabulary.ts';
import { markNames } from './mark-sheet.ts';

/** A stretch of the page's text to underline. */
export interface Mark extends StaticRangeInit {
  severity: Severity;
}

/** Where findings lie in the page; a span over several lines gives several marks. */
export function marksOf(
  findings: readonly Finding[],
  text: EditorText,
  isHidden: (span: Span) => boolean,
): Mark[] {
  return findings.flatMap(({ severity, spans }) =>
    spans
      .filter((span) => !isHidden(span))
      .flatMap((span) => rangesOf(text, span).map((range) => ({ severity, ...range }))),
  );
}

/** What has to change on screen between two sets of marks; equal marks stay untouched. */
export function diffMarks(before: readonly Mark[], after: readonly Mark[]) {
  return {
    gone: before.filter((mark) => !after.some((other) => isSame(mark, other))),
    added: after.filter((mark) => !before.some((other) => isSame(mark, other))),
  };
}

function isSame(a: Mark, b: Mark): boolean {
  return (
    a.startContainer === b.startContainer &&
    a.startOffset === b.startOffset &&
    a.endContainer === b.endContainer &&
    a.endOffset === b.endOffset &&
    a.severity === b.severity
  );
}

/** Our own record of the registry: Firefox's content scripts cannot list it, and the page can empty it. */
const painted = new Map<Mark, StaticRange>();
const highlights = new Map<Severity, Highlight>();

/** Paints marks in place of the ones painted before; returns what is now on screen. */
export function repaint(before: readonly Mark[], after: readonly Mark[]): Mark[] {
  const { gone, added } = diffMarks(before, after);
  for (const mark of gone) {
    const range = painted.get(mark);
    if (range) highlights.get(mark.severity)?.delete(range);
    painted.delete(mark);
  }
  for (const mark of added) paint(mark);
  restore();
  return [...before.filter((mark) => !gone.includes(mark)), ...added];
}

function paint(mark: Mark): void {
  const range = new StaticRange(mark);
  painted.set(mark, range);
  highlightFor(mark.severity).add(range);
}

function highlightFor(severity: Severity): Highlight {
  const known = highlights.get(severity);
  if (known) return known;
  const highlight = new Highlight();
  highlight.priority = severities.indexOf(severity);
  highlights.set(severity, highlight);
  return highlight;
}

/** Puts back what the page took away, and takes our names away when nothing is marked. */
function restore(): void {
  for (const [severity, highlight] of highlights) {
    const ranges = [...painted].filter(([mark]) => mark.severity === severity);
    const name = markNames[severity];
    if (highlight.size !== ranges.length) for (const [, range] of ranges) highlight.add(range);
    if (ranges.length === 0) CSS.highlights.delete(name);
    else if (!CSS.highlights.has(name)) CSS.highlights.set(name, highlight);
  }
}
