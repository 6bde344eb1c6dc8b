import type { Draft } from '../draft.ts';
import { hashFeature } from '../model/linear.ts';
import type { Reading } from '../reading.ts';
import type { Signal } from '../signals/signal.ts';
import { tokenAt } from '../text/tokens.ts';
import type { Kind } from './topic-file.ts';

/** Keeps the sorts of features apart. */
const seeds = { word: 21, pair: 22, kind: 23, account: 25 } as const;

/** What each sort counts. Kinds carry over to words that no post of the corpus holds, so they count most. */
const worth = {
  word: 0.7,
  pair: 0.5,
  kind: 2.5,
  together: 0.6,
  ofAccount: 1.5,
  account: 3,
} as const;

/** Is told each feature of a sentence: what it counts, and the token it belongs to. */
export type WordSink = (hash: number, value: number, token: number) => void;
/** Is told each feature of a draft as a whole. */
export type DraftSink = (hash: number, value: number) => void;

/** The words of a sentence, its pairs of words, and the kinds of things they speak of. */
export function eachWordFeature(sentence: Reading, kinds: readonly Kind[], sink: WordSink): void {
  const { text, tokens } = sentence.passage;
  for (let token = 0; token < tokens.count; token++) {
    const start = tokens.starts[token] ?? 0;
    const end = tokens.ends[token] ?? 0;
    sink(hashFeature(text, seeds.word, start, end), worth.word, token);
    if (!tokens.joins[token]) continue;
    const next = tokens.ends[token + 1] ?? end;
    sink(hashFeature(text, seeds.pair, start, next), worth.pair, token);
  }
  for (const { list, hash } of kinds) {
    for (const { start } of sentence.matches.get(list) ?? [])
      sink(mix(hash, seeds.kind), worth.kind, tokenAt(tokens, start));
  }
}

/** Signals that tell who and what a draft speaks of; the lists of a pack do not, for packs differ. */
const telling: ReadonlySet<string> = new Set(['person', 'school', 'identifier', 'mention']);

/**
 * Whose account speaks, who is spoken of, and what is spoken of together.
 * @param spoken the kinds its sentences speak of
 */
export function eachDraftFeature(
  { role, surface }: Draft,
  spoken: ReadonlySet<number>,
  seen: readonly Signal[],
  sink: DraftSink,
): void {
  const account = hashFeature(`${role} ${surface === 'profile'}`, seeds.account);
  sink(account, worth.account);
  const all = new Set(spoken);
  for (const { kind, detail } of seen) {
    if (!telling.has(kind)) continue;
    const hash = hashFeature(`${kind}:${detail}`);
    sink(mix(hash, seeds.kind), worth.kind);
    all.add(hash);
  }
  const sorted = [...all].sort((a, b) => a - b);
  sorted.forEach((kind, index) => {
    sink(mix(kind, account), worth.ofAccount);
    for (let other = index + 1; other < sorted.length; other++)
      sink(mix(kind, sorted[other] ?? 0), worth.together);
  });
}

/** The kinds of things a sentence speaks of. */
export function kindsIn({ matches }: Reading, kinds: readonly Kind[]): number[] {
  return kinds.filter(({ list }) => matches.has(list)).map(({ hash }) => hash);
}

function mix(a: number, b: number): number {
  const hash = Math.imul(a ^ Math.imul(b, 0x85ebca6b), 0x2c1b3c6d);
  return (hash ^ (hash >>> 15)) >>> 0;
}
