import { type CompiledPolicy, compile } from '../../src/examine/compile.ts';
import type { Draft } from '../../src/examine/draft.ts';
import { readSignals } from '../../src/examine/signals/index.ts';
import { mergePacks } from '../../src/policy/merge.ts';
import { type PackInput, packSchema, type RuleInput } from '../../src/policy/pack.ts';

const school = {
  name: "Abbot's Lea School",
  aliases: ["Abbot's Lea", 'ALS'],
  handles: ['AbbotsLea'],
  domains: ['abbotslea.example.sch.uk'],
  addresses: ['Beaconsfield Road, Woolton, Liverpool L25 6EE'],
};

/** The policy of a small pack; what a test does not say is left out. */
export function policyOf(parts: Partial<PackInput> = {}): CompiledPolicy {
  const pack = packSchema.parse({
    schemaVersion: 1,
    id: 'test',
    version: 1,
    title: 'Test pack',
    issued: '2026-09-01',
    school,
    ...parts,
  });
  return compile(mergePacks([pack]));
}

export function listsPolicy(words: string[], more: { inflect?: boolean; except?: string[] } = {}) {
  return policyOf({ lists: [{ id: 'listed', words, ...more }] });
}

export function draftOf(text: string, more: Partial<Draft> = {}): Draft {
  return {
    text,
    platform: 'facebook',
    surface: 'post',
    audience: 'friends',
    role: 'personal',
    mentions: [],
    tags: [],
    ...more,
  };
}

/** The words of a draft that carry a signal ("words:listed", "identifier:upn"), as the writer wrote them. */
export function seen(draft: Draft | string, name: string, policy: CompiledPolicy): string[] {
  const read = typeof draft === 'string' ? draftOf(draft) : draft;
  return readSignals(read, policy)
    .filter(({ kind, detail }) => `${kind}:${detail}` === name)
    .map(({ span }) => (span ? read.text.slice(span.start, span.end) : ''));
}

/** A rule that warns every role about listed words; examples are there because a pack must have them. */
export function ruleOf(id: string, more: Partial<RuleInput> = {}): RuleInput {
  const examples = Array.from({ length: 4 }, () => ({ text: 'An example.' }));
  return {
    id,
    clause: 'N5',
    severity: { personal: 'warn', professional: 'warn', official: 'warn' },
    when: { all: [['words:listed']] },
    what: '{words} may hurt somebody at {school}.',
    why: 'Why.',
    instead: 'Instead.',
    examples: { hit: examples, miss: examples },
    ...more,
  };
}
