import { severities } from '../policy/vocabulary.ts';
import type { CompiledPolicy } from './compile.ts';
import type { Draft, Span } from './draft.ts';
import type { Finding } from './finding.ts';
import { type Keeper, unlessChanged } from './once.ts';
import { type DraftReading, type Memory, readDraft } from './reading.ts';
import { isGuess } from './repeats.ts';
import { appliesTo, asksFor, type CompiledRule, holds, idsOf, mayHold } from './rules.ts';
import { placedSignals } from './signals/index.ts';
import type { Signal } from './signals/signal.ts';
import { findingText, wordingOf } from './wording.ts';

/** Signals that count together, and all the numbers that rules know them by. */
interface Part {
  seen: readonly Seen[];
  present: ReadonlySet<number>;
}

interface Seen {
  signal: Signal;
  ids: readonly number[];
}

/**
 * What the policy says about a draft, most serious first. Synchronous: the same draft and policy give
 * the same findings, with a memory of the draft before or without. Private messages are never read.
 */
export function examine(draft: Draft, policy: CompiledPolicy, memory?: Memory): Finding[] {
  if (draft.surface === 'message') return [];
  const reading = readDraft(draft, policy, memory);
  const having = partsHaving(partsOf(reading, policy));
  if (having.size === 0) return [];
  const findings: Finding[] = [];
  for (const rule of policy.rules) {
    const severity = rule.severity[draft.role];
    if (!severity || !mayHold(rule, having) || !appliesTo(rule, draft)) continue;
    const proof =
      rule.rule.when.within === 'draft'
        ? proofInDraft(rule, having)
        : proofInSentences(rule, having);
    if (proof.length > 0) findings.push(findingOf(rule, severity, proof, reading, policy));
  }
  return withoutRepeats(findings.sort(bySeriousness));
}

/** A part for each sentence in which something is seen; what stands in none belongs to all. */
function partsOf(reading: DraftReading, policy: CompiledPolicy): Part[] {
  const { bySentence, more, everywhere } = placedSignals(reading, policy);
  const parts: Part[] = [];
  reading.sentences.forEach(({ sentence }, index) => {
    const own = bySentence[index] ?? [];
    const others = more.get(index);
    if (others || everywhere.length > 0)
      parts.push(partOf([...everywhere, ...own, ...(others ?? [])], policy));
    else if (own.length > 0) parts.push(keptPart(sentence, own, policy));
  });
  return parts;
}

function partOf(signals: readonly Signal[], { ids }: CompiledPolicy): Part {
  const seen = signals.map((signal) => ({ signal, ids: idsOf(signal, ids) }));
  return { seen, present: new Set(seen.flatMap(({ ids }) => ids)) };
}

const keptPart = unlessChanged((_: Keeper, own: readonly Signal[], policy: CompiledPolicy) =>
  partOf(own, policy),
);

/** The parts in which something is seen, by its numbers: a rule need not look into all the others. */
type Having = ReadonlyMap<number, readonly Part[]>;

function partsHaving(parts: readonly Part[]): Having {
  const having = new Map<number, Part[]>();
  for (const part of parts) {
    for (const id of part.present) {
      const some = having.get(id);
      if (some) some.push(part);
      else having.set(id, [part]);
    }
  }
  return having;
}

const withAny = (ids: readonly number[], having: Having): ReadonlySet<Part> =>
  new Set(ids.flatMap((id) => having.get(id) ?? []));

function proofInDraft(rule: CompiledRule, having: Having): Signal[] {
  return holds(rule, having) ? proofIn(rule, withAny(rule.all.flat(), having)) : [];
}

function proofInSentences(rule: CompiledRule, having: Having): Signal[] {
  const [rarest] = rule.all.map((ids) => withAny(ids, having)).sort((a, b) => a.size - b.size);
  return proofIn(
    rule,
    [...(rarest ?? [])].filter(({ present }) => holds(rule, present)),
  );
}

/** The signals that the rule asks for, each once, in the draft's order. */
function proofIn(rule: CompiledRule, parts: Iterable<Part>): Signal[] {
  const proof = new Set<Signal>();
  for (const { seen } of parts)
    for (const { signal, ids } of seen) if (asksFor(rule, ids)) proof.add(signal);
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

/** Of several findings by one clause about the same words, the most serious is enough; a guess stands for no other. */
function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const finding of findings) {
    const said = kept.some((other) => other.clause === finding.clause && covers(other, finding));
    if (!said) kept.push(finding);
  }
  return kept;
}

function covers(other: Finding, finding: Finding): boolean {
  if (isGuess(other)) return false;
  if (finding.spans.length === 0) {
    return finding.signals.every((signal) => other.signals.includes(signal));
  }
  return finding.spans.every((span) =>
    other.spans.some(({ start, end }) => start <= span.start && span.end <= end),
  );
}
