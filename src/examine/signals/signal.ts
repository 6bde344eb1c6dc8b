import type { SignalKind } from '../../policy/vocabulary.ts';
import type { Span } from '../draft.ts';

/**
 * Something seen in a draft. `span` is in its sentence's own text, until it is placed in the draft's; absent for
 * what is not in the text.
 */
export interface Signal {
  kind: SignalKind;
  /** A detail of `signalKinds[kind]`, or the list's id for `words`. */
  detail: string;
  span?: Span;
  /** What it is, disguises undone (the listed word), or who it is where the text does not say (a tag). */
  name?: string;
}

/** A signal, and the sentence it stands in by its place in the draft. */
export interface Placed {
  sentence: number;
  signal: Signal;
}
