import { severities } from '../policy/vocabulary.ts';
import type { CompiledPolicy } from './compile.ts';
import type { Draft, Span } from './draft.ts';
import type { Finding } from './finding.ts';
import { type Reading, readDraft } from './reading.ts';
import { appliesTo, asksFor, type CompiledRule, holds, idsOf } from './rules.ts';
import { signalsOf } from './signals/index.ts';
import type { Signal } from './signals/signal.ts';
import { originalSentenceEnds } from './text/passage.ts';
import { sentenceAt } from './text/sentences.ts';
import { findingText, wordingOf } from './wording.ts';

/** A signal, the numbers rules know it by, and its sentence (-1: it belongs to all of them). */
interface Seen {
  signal: Signal;
  ids: readonly number[];
  sentence: number;
}

/**
 * What the policy says about a draft, most serious first. Pure and synchronous: the same draft and
 * policy give the same findings. Private messages are never read.
 */
export function examine(draft: Draft, policy: CompiledPolicy): Finding[] {
  if (draft.surface === 'message') return [];
  const reading = readDraft(draft, policy);
  const signals = signalsOf(reading, policy);
  if (signals.length === 0) return [];
  const seen = placed(signals, reading, policy);
  const present = idsIn(seen);
  const findings: Finding[] = [];
  for (const rule of policy.rules) {
    const severity = rule.severity[draft.role];
    if (!severity || !asksForAll(rule, present) || !appliesTo(rule, draft)) continue;
    const proof = proofOf(rule, seen);
    if (proof.length > 0) findings.push(findingOf(rule, severity, proof, reading, policy));
  }
  return withoutRepeats(findings.sort(bySeriousness));
}

function placed(signals: readonly Signal[], reading: Reading, policy: CompiledPolicy): Seen[] {
  const ends = originalSentenceEnds(reading.passage);
  return signals.map((signal) => ({
    signal,
    ids: idsOf(signal, policy.ids),
    sentence: signal.span ? sentenceAt(ends, signal.span.start) : -1,
  }));
}

function idsIn(seen: readonly Seen[]): Set<number> {
  return new Set(seen.flatMap(({ ids }) => ids));
}

/** A quick no for the many rules of which this draft has nothing. */
function asksForAll({ all }: CompiledRule, present: ReadonlySet<number>): boolean {
  return all.every((row) => row.some((id) => present.has(id)));
}

/** The signals that make the rule hold, in the draft's order; none where it does not. */
function proofOf(rule: CompiledRule, seen: readonly Seen[]): Signal[] {
  const parts = rule.rule.when.within === 'draft' ? [seen] : bySentence(seen);
  const proof = new Set<Signal>();
  for (const part of parts) {
    if (!holds(rule, idsIn(part))) continue;
    for (const { signal, ids } of part) if (asksFor(rule, ids)) proof.add(signal);
  }
  return [...proof].sort((a, b) => (a.span?.start ?? -1) - (b.span?.start ?? -1));
}

function bySentence(seen: readonly Seen[]): Seen[][] {
  const sentences = new Set(seen.map(({ sentence }) => sentence));
  if (sentences.size > 1) sentences.delete(-1);
  return Array.from(sentences, (wanted) =>
    seen.filter(({ sentence }) => sentence === wanted || sentence === -1),
  );
}

function findingOf(
  { rule }: CompiledRule,
  severity: Finding['severity'],
  proof: readonly Signal[],
  reading: Reading,
  policy: CompiledPolicy,
): Finding {
  return {
    rule: rule.id,
    clause: rule.clause,
    severity,
    spans: mergedSpans(proof),
    signals: [...new Set(proof.map(({ kind, detail }) => `${kind}:${detail}`))],
    ...findingText(rule, proof, reading.draft, policy.policy),
    wording: wordingOf(rule, proof, reading.draft),
  };
}

function mergedSpans(proof: readonly Signal[]): Span[] {
  const merged: Span[] = [];
  for (const { span } of proof) {
    const last = merged.at(-1);
    if (!span) continue;
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged;
}

function bySeriousness(a: Finding, b: Finding): number {
  const rank = severities.indexOf(b.severity) - severities.indexOf(a.severity);
  return rank || (a.spans[0]?.start ?? -1) - (b.spans[0]?.start ?? -1);
}

/** Of several findings by one clause about the same words, the most serious is enough. */
function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const finding of findings) {
    const said = kept.some((other) => other.clause === finding.clause && covers(other, finding));
    if (!said) kept.push(finding);
  }
  return kept;
}

function covers(other: Finding, finding: Finding): boolean {
  if (finding.spans.length === 0) {
    return finding.signals.every((signal) => other.signals.includes(signal));
  }
  return finding.spans.every((span) =>
    other.spans.some(({ start, end }) => start <= span.start && span.end <= end),
  );
}
