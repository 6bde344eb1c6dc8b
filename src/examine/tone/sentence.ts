import type { Passage } from '../text/passage.ts';
import type { Target } from './aim.ts';
import type { Clue } from './clue.ts';
import type { ClueKind } from './lists.ts';
import type { Aim } from './tone.ts';

/** One sentence with its clues, and what the draft said before it. */
export interface Sentence {
  passage: Passage;
  clues: readonly Clue[];
  kinds: ReadonlySet<ClueKind>;
  /** The people last spoken of in an earlier sentence. */
  before: Aim;
  beforeNamed: boolean;
  /** Somebody of the school whom the draft speaks of, anywhere. */
  anyone: Target;
  /** Whether the draft speaks of a school at all. */
  atSchool: boolean;
  question: boolean;
}

/** Whether the kind stands within so many tokens before the clue. */
export function precedes(sentence: Sentence, kind: ClueKind, clue: Clue, tokens: number): boolean {
  return sentence.clues.some(
    (other) => other.kind === kind && other.last < clue.first && clue.first - other.last <= tokens,
  );
}

const quote = '"';

/** Whether the clue stands in quotation marks with words of the writer's own around them. */
export function isQuoted({ passage, clues }: Sentence, clue: Clue): boolean {
  const { text } = passage;
  const from = text.lastIndexOf('\n', clue.start) + 1;
  let inside = false;
  let opened = from;
  for (let at = from; at < clue.start; at++) {
    if (text.charAt(at) !== quote) continue;
    inside = !inside;
    opened = at;
  }
  if (!inside) return false;
  const close = text.indexOf(quote, clue.end);
  return close > 0 && (opened > from + 3 || text.length - close > 8 || clues.length > 3);
}
