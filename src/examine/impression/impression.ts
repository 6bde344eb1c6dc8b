import type { AccountRole, signalKinds } from '../../policy/vocabulary.ts';
import type { ListUses } from '../list-uses.ts';
import type { DraftReading } from '../reading.ts';
import type { Signal } from '../signals/signal.ts';
import type { Target } from '../tone/aim.ts';
import type { Clue } from '../tone/clue.ts';
import type { SentenceMark, ToneLabel } from '../tone/tone.ts';
import type { NetworkFile } from './network.ts';
import { type Decisive, type Level, type Output, placeOf, type Trait } from './outputs.ts';

/** The impression that some sentences of a draft give which follow one another. */
export interface Impression {
  /** By output, in logits. */
  scores: readonly number[];
  /** What the network's units made of those sentences. */
  units: readonly number[];
  /** The first and last of those sentences. */
  from: number;
  to: number;
}

/** Where a draft gives most of what decides about it. */
export type Impressions = Readonly<Record<Decisive, Impression>>;

/** Everything seen in a draft before its impression. */
export interface Seen {
  /** By sentence. */
  signals: readonly (readonly Signal[])[];
  marks: readonly (readonly SentenceMark[] | undefined)[];
}

/** A tone that no word says, and whom it is likely to be meant for. */
export interface Suspicion extends Target {
  label: ToneLabel;
  /** 0 to 1; from one half on as good as a word. */
  score: number;
  /** Where in the draft. */
  impression: Impression;
}

/** Words of a sentence; offsets are in its normalised text. */
export interface Words {
  sentence: number;
  start: number;
  end: number;
}

/** How strongly a draft speaks that says nothing in so many words. */
export type Verdict = 'gravely' | 'likely' | 'perhaps';

/** How sure it is that a draft gives no impression of concern. */
export type Calm = (typeof signalKinds.calm)[number];

/** Tells what impression a draft gives. */
export interface ImpressionModel {
  /** Whether a word, in small letters, tells it anything: then it is one that staff use. */
  knows(word: string): boolean;
  impressionsOf(reading: DraftReading, seen: Seen, uses: ListUses): Impressions;
  verdictOn(impressions: Impressions, role: AccountRole): Verdict | undefined;
  calmOf(impressions: Impressions): Calm | undefined;
  /** The harshest tone of a draft by the impression it gives. @param clues by sentence, worked out where they are needed */
  suspect(
    impressions: Impressions,
    clues: () => readonly (readonly Clue[])[],
    role: AccountRole,
  ): Suspicion;
  /** The words an output is most due to, in the sentences that gave the impression. */
  attributedWords(
    reading: DraftReading,
    impression: Impression,
    output: Output,
    uses: ListUses,
  ): Words | undefined;
}

/** Its code comes with the weights, only where they are. */
export type OpenImpressionModel = (file: NetworkFile) => ImpressionModel;

/** How likely a trait is, 0 to 1. */
export function chanceOf({ scores }: Impression, trait: Trait): number {
  return 1 / (1 + Math.exp(-(scores[placeOf(trait)] ?? 0)));
}

/** How likely each level is: together 1. */
export function levelsOf({ scores }: Impression): Record<Level, number> {
  const weight = (level: Level) => Math.exp(scores[placeOf(level)] ?? 0);
  const [none, note, warn, reason] = [
    weight('none'),
    weight('note'),
    weight('warn'),
    weight('reason'),
  ];
  const all = none + note + warn + reason;
  return { none: none / all, note: note / all, warn: warn / all, reason: reason / all };
}
