import type { Finding } from '../examine/finding.ts';
import { type Severity, severities } from '../policy/vocabulary.ts';

/** A stretch of a draft and the most serious finding that points at it. */
interface Segment {
  text: string;
  severity: Severity | undefined;
}

/** The whole text in order, cut wherever a finding begins or ends. */
export function segments(
  text: string,
  findings: readonly Pick<Finding, 'severity' | 'spans'>[],
): Segment[] {
  const cuts = findings.flatMap(({ spans }) => spans.flatMap(({ start, end }) => [start, end]));
  const edges = [...new Set([0, ...cuts, text.length])].sort((a, b) => a - b);
  return edges.slice(1).map((end, index) => {
    const start = edges[index] ?? 0;
    return { text: text.slice(start, end), severity: mostSeriousAt(start, findings) };
  });
}

function mostSeriousAt(
  at: number,
  findings: readonly Pick<Finding, 'severity' | 'spans'>[],
): Severity | undefined {
  const here = findings.filter(({ spans }) =>
    spans.some(({ start, end }) => start <= at && at < end),
  );
  return severities.findLast((severity) => here.some((finding) => finding.severity === severity));
}
