import { severities } from '../policy/vocabulary.ts';
import type { Span } from './draft.ts';
import type { Finding } from './finding.ts';

/** Of findings in order of seriousness, those that say something the ones before have not said. */
export function eachSaidOnce(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const finding of findings.filter((one) => !isGuess(one) || !isSurpassed(one, findings))) {
    const same = kept.findIndex(
      ({ clause, what }) => clause === finding.clause && what === finding.what,
    );
    const other = kept[same];
    if (other) kept[same] = joined(other, finding);
    else if (!isSaid(finding, kept)) kept.push(finding);
  }
  return kept;
}

function isSaid(finding: Finding, kept: readonly Finding[]): boolean {
  if (isGuess(finding)) return kept.length > 0;
  if (finding.spans.length > 0)
    return areSaid(
      finding.spans,
      kept.flatMap(({ spans }) => spans),
    );
  return kept.some(
    ({ clause, signals }) =>
      clause === finding.clause && finding.signals.every((signal) => signals.includes(signal)),
  );
}

/** About the draft as a whole, where no word says it: nobody needs that beside a finding that has words. */
export const isGuess = ({ signals }: Finding) =>
  signals.every((signal) => /^(?:gravely|likely|perhaps):/.test(signal));

/** Whether words speak at least as loudly, wherever the order puts them. */
function isSurpassed({ severity }: Finding, findings: readonly Finding[]): boolean {
  return findings.some(
    (other) =>
      !isGuess(other) && severities.indexOf(other.severity) >= severities.indexOf(severity),
  );
}

/** Whether at least half of each is pointed at: "SLT are clueless" says nothing beyond "SLT" and "clueless". */
function areSaid(spans: readonly Span[], others: readonly Span[]): boolean {
  return spans.every(({ start, end }) => {
    let more = 0;
    for (let at = start; at < end; at++)
      more += others.some((other) => other.start <= at && at < other.end) ? -1 : 1;
    return more <= 0;
  });
}

function joined(finding: Finding, more: Finding): Finding {
  return {
    ...finding,
    spans: mergedSpans([...finding.spans, ...more.spans].sort((a, b) => a.start - b.start)),
    signals: [...new Set([...finding.signals, ...more.signals])],
  };
}

/** @param spans in order */
export function mergedSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged;
}
