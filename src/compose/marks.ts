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
  const old = byPlace(before);
  const kept = new Set<Mark>();
  const added = after.filter((mark) => {
    const same = old.get(mark.startContainer)?.find((other) => isSameMark(mark, other));
    if (same) kept.add(same);
    return !same;
  });
  return { gone: before.filter((mark) => !kept.has(mark)), kept: [...kept], added };
}

/** Long drafts have many marks, but each node of theirs has few. */
function byPlace(marks: readonly Mark[]): Map<Node, Mark[]> {
  return Map.groupBy(marks, ({ startContainer }) => startContainer);
}

export function isSameMark(a: Mark, b: Mark): boolean {
  return (
    a.startContainer === b.startContainer &&
    a.startOffset === b.startOffset &&
    a.endContainer === b.endContainer &&
    a.endOffset === b.endOffset &&
    a.severity === b.severity
  );
}

/** What is painted in one severity's style. */
interface Layer {
  highlight: Highlight;
  /** Our own record of it: Firefox's content scripts cannot list it, and the page can empty it. */
  ranges: Map<Mark, StaticRange>;
}

const layers = new Map<Severity, Layer>();

/** Paints marks in place of the ones painted before; returns what is now on screen. */
export function repaint(before: readonly Mark[], after: readonly Mark[]): readonly Mark[] {
  const now = before === after ? before : paintAnew(before, after);
  for (const [severity, layer] of layers) restore(severity, layer);
  return now;
}

function paintAnew(before: readonly Mark[], after: readonly Mark[]): readonly Mark[] {
  const { gone, kept, added } = diffMarks(before, after);
  for (const mark of gone) unpaint(mark);
  for (const mark of added) paint(mark);
  return [...kept, ...added];
}

function paint(mark: Mark): void {
  const range = new StaticRange(mark);
  const { highlight, ranges } = layerFor(mark.severity);
  ranges.set(mark, range);
  highlight.add(range);
}

function unpaint(mark: Mark): void {
  const { highlight, ranges } = layerFor(mark.severity);
  const range = ranges.get(mark);
  if (range) highlight.delete(range);
  ranges.delete(mark);
}

function layerFor(severity: Severity): Layer {
  const known = layers.get(severity);
  if (known) return known;
  const layer: Layer = { highlight: new Highlight(), ranges: new Map() };
  layer.highlight.priority = severities.indexOf(severity);
  layers.set(severity, layer);
  return layer;
}

/** Puts back what the page took away, and takes our name away when nothing is marked. */
function restore(severity: Severity, { highlight, ranges }: Layer): void {
  const name = markNames[severity];
  if (highlight.size !== ranges.size) for (const range of ranges.values()) highlight.add(range);
  if (ranges.size === 0) CSS.highlights.delete(name);
  else if (!CSS.highlights.has(name)) CSS.highlights.set(name, highlight);
}
