import type { SignalKind } from '../../policy/vocabulary.ts';
import type { Span } from '../draft.ts';

/** Something seen in a draft. `span` is in the draft's own text; absent for what is not in the text. */
export interface Signal {
  kind: SignalKind;
  /** A detail of `signalKinds[kind]`, or the list's id for `words`. */
  detail: string;
  span?: Span;
  /** What it is, disguises undone (the listed word), or who it is where the text does not say (a tag). */
  name?: string;
}
