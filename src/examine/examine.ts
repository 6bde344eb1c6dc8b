import { severities } from '../policy/vocabulary.ts';
import type { CompiledPolicy } from './compile.ts';
import type { Draft } from './draft.ts';
import { forEachSentence } from './each.ts';
import type { Finding } from './finding.ts';
import { type DraftReading, type ReadingCache, readDraft } from './reading.ts';
import { isGuess, mergedSpans } from './repeats.ts';
import { appliesTo, asksFor, type CompiledRule, holds, idsOf, mayHold } from './rules.ts';
import { movedBy, placedSignals } from './signals/index.ts';
import type { Signal } from './signals/signal.ts';
import { findingText, wordingOf } from './wording.ts';

/** Signals that count together, and all the numbers that rules know them by. */
type Part = readonly Seen[];

interface Seen {
  signal: Signal;
  ids: readonly number[];
}

/** A draft by its parts: one for each sentence, none for a sentence in which nothing is seen. */
interface Parts {
  reading: DraftReading;
  parts: readonly (Part | undefined)[];
  /** The parts in which something is seen, in order, by its numbers: a rule need not look into all the others. */
  having: readonly (readonly number[] | undefined)[];
}

/**
 * What the policy says about a draft, most serious first. Synchronous: the same draft and policy give
 * the same findings, with the sentences of the draft before at hand or without. Private messages are never read.
 */
export function examine(draft: Draft, policy: CompiledPolicy, cache?: ReadingCache): Finding[] {
  if (draft.surface === 'message') return [];
  const reading = readDraft(draft, policy, cache);
  const parts = partsOf(reading, policy);
  if (parts.having.length === 0) return [];
  const findings: Finding[] = [];
  for (const rule of policy.rules) {
    if (!mayHold(rule, parts.having)) continue;
    const severity = rule.severity[draft.role];
    if (!severity || !appliesTo(rule, draft)) continue;
    const proof =
      rule.rule.when.within === 'draft' ? proofInDraft(rule, parts) : proofInSentences(rule, parts);
    if (proof.length > 0) findings.push(findingOf(rule, severity, proof, reading, policy));
  }
  return withoutRepeats(findings.sort(bySeriousness));
}

/** What stands in no sentence belongs to all. */
function partsOf(reading: DraftReading, policy: CompiledPolicy): Parts {
  const { bySentence, everywhere } = placedSignals(reading, policy);
  const parts =
    everywhere.length > 0
      ? bySentence.map((own) => partOf([...everywhere, ...own], policy))
      : eachPart(reading, { policy }, bySentence);
  return { reading, parts, having: partsHaving(parts) };
}

function partOf(signals: readonly Signal[], { ids }: CompiledPolicy): Part | undefined {
  if (signals.length === 0) return undefined;
  return signals.map((signal) => ({ signal, ids: idsOf(signal, ids) }));
}

const eachPart = forEachSentence(({ policy }: { policy: CompiledPolicy }, own: readonly Signal[]) =>
  partOf(own, policy),
);

const nothing: Part = [];

function partsHaving(parts: Parts['parts']): Parts['having'] {
  const having: (number[] | undefined)[] = [];
  for (let at = 0; at < parts.length; at++) {
    for (const { ids } of parts[at] ?? nothing) {
      for (const id of ids) {
        const some = having[id];
        if (!some) having[id] = [at];
        else if (some.at(-1) !== at) some.push(at);
      }
    }
  }
  return having;
}

function withAny(ids: readonly number[], having: Parts['having']): readonly number[] {
  const places = ids.flatMap((id) => having[id] ?? []);
  return ids.length > 1 ? [...new Set(places)] : places;
}

function proofInDraft(rule: CompiledRule, parts: Parts): Signal[] {
  const { having } = parts;
  return holds(rule, having) ? proofIn(rule, withAny(rule.all.flat(), having), parts) : [];
}

function proofInSentences(rule: CompiledRule, all: Parts): Signal[] {
  const { having, parts } = all;
  const [rarest = [], ...others] = rule.all.toSorted(
    (a, b) => howOften(a, having) - howOften(b, having),
  );
  const isAt = (at: number, ids: readonly number[]) =>
    ids.length > 0 && (parts[at] ?? nothing).some((one) => one.ids.some((id) => ids.includes(id)));
  const places = withAny(rarest, having).filter(
    (at) => others.every((ids) => isAt(at, ids)) && !isAt(at, rule.none),
  );
  return proofIn(rule, places, all);
}

function howOften(ids: readonly number[], having: Parts['having']): number {
  let count = 0;
  for (const id of ids) count += having[id]?.length ?? 0;
  return count;
}

/** The signals that the rule asks for, each once, in the draft's order and placed in it. */
function proofIn(
  rule: CompiledRule,
  places: readonly number[],
  { reading: { starts }, parts }: Parts,
): Signal[] {
  const proof = new Set<Signal>();
  for (const at of places)
    for (const { signal, ids } of parts[at] ?? nothing)
      if (asksFor(rule, ids)) proof.add(movedBy(starts[at] ?? 0, signal));
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
    spans: mergedSpans(proof.flatMap(({ span }) => span ?? [])),
    signals: [...new Set(proof.map(({ kind, detail }) => `${kind}:${detail}`))],
    ...findingText(rule, proof, reading.draft, policy.policy),
    wording: wordingOf(rule, proof, reading.draft),
  };
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
