import { severities } from '../policy/vocabulary.ts';
import type { CompiledPolicy } from './compile.ts';
import type { Draft, Span } from './draft.ts';
import type { Finding } from './finding.ts';
import { type DraftReading, type Memory, readDraft } from './reading.ts';
import { appliesTo, asksFor, type CompiledRule, holds, idsOf, mayHold } from './rules.ts';
import { signalsOf } from './signals/index.ts';
import type { Signal } from './signals/signal.ts';
import { stretchAt } from './text/sentences.ts';
import { findingText, wordingOf } from './wording.ts';

/** A signal, the numbers rules know it by, and its sentence (-1: it belongs to all of them). */
interface Seen {
  signal: Signal;
  ids: readonly number[];
  sentence: number;
}

/** Signals that count together, and all their numbers. */
interface Part {
  seen: readonly Seen[];
  present: ReadonlySet<number>;
}

/**
 * What the policy says about a draft, most serious first. Synchronous: the same draft and policy give
 * the same findings, with a memory of the draft before or without. Private messages are never read.
 */
export function examine(draft: Draft, policy: CompiledPolicy, memory?: Memory): Finding[] {
  if (draft.surface === 'message') return [];
  const reading = readDraft(draft, policy, memory);
  const signals = signalsOf(reading, policy);
  if (signals.length === 0) return [];
  const seen = placed(signals, reading, policy);
  const whole = partOf(seen);
  const sentences = bySentence(seen);
  const findings: Finding[] = [];
  for (const rule of policy.rules) {
    const severity = rule.severity[draft.role];
    if (!severity || !mayHold(rule, whole.present) || !appliesTo(rule, draft)) continue;
    const proof = proofOf(rule, rule.rule.when.within === 'draft' ? [whole] : sentences);
    if (proof.length > 0) findings.push(findingOf(rule, severity, proof, reading, policy));
  }
  return withoutRepeats(findings.sort(bySeriousness));
}

function placed(signals: readonly Signal[], reading: DraftReading, policy: CompiledPolicy): Seen[] {
  const ends = reading.sentences.slice(1).map(({ start }) => start);
  ends.push(reading.draft.text.length);
  return signals.map((signal) => ({
    signal,
    ids: idsOf(signal, policy.ids),
    sentence: signal.span ? stretchAt(ends, signal.span.start) : -1,
  }));
}

function partOf(seen: readonly Seen[]): Part {
  return { seen, present: new Set(seen.flatMap(({ ids }) => ids)) };
}

function bySentence(seen: readonly Seen[]): Part[] {
  const everywhere = seen.filter(({ sentence }) => sentence < 0);
  const sentences = new Map<number, Seen[]>();
  for (const one of seen) {
    if (one.sentence < 0) continue;
    const known = sentences.get(one.sentence);
    if (known) known.push(one);
    else sentences.set(one.sentence, [...everywhere, one]);
  }
  return sentences.size === 0 ? [partOf(everywhere)] : Array.from(sentences.values(), partOf);
}

/** The signals that make the rule hold, in the draft's order; none where it does not. */
function proofOf(rule: CompiledRule, parts: readonly Part[]): Signal[] {
  const proof = new Set<Signal>();
  for (const { seen, present } of parts) {
    if (!holds(rule, present)) continue;
    for (const { signal, ids } of seen) if (asksFor(rule, ids)) proof.add(signal);
  }
  return [...proof].sort((a, b) => (a.span?.start ?? -1) - (b.span?.start ?? -1));
}

function findingOf(
  { rule }: CompiledRule,
  severity: Finding['severity'],
  proof: readonly Signal[],
  reading: DraftReading,
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
