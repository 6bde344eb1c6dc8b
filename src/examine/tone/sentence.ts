import { isWordUnit } from '../text/characters.ts';
import type { Passage } from '../text/passage.ts';
import type { Target } from './aim.ts';
import type { Clue } from './clue.ts';
import type { ClueKind } from './clue-lists.ts';
import type { Aim } from './tone.ts';

/** One sentence with its clues, and what the draft said before it. */
export interface Sentence {
  passage: Passage;
  /** The normalised text of the whole draft, and where in it the sentence begins: quotations run over sentences. */
  draft: string;
  offset: number;
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

/** So many characters outside the marks, at least, are words of the writer's own. */
const ownWords = 8;
const quotes = ['"', "'"] as const;

/** Whether the clue stands in quotation marks with words of the writer's own around them. */
export function isQuoted(sentence: Sentence, clue: Clue): boolean {
  const { draft, offset } = sentence;
  const [start, end] = [clue.start + offset, clue.end + offset];
  return quotes.some((mark) => isBetween(draft, mark, start, end));
}

/** An apostrophe is a quotation mark only where a word begins or ends. */
function isBetween(text: string, mark: string, start: number, end: number): boolean {
  const line = text.lastIndexOf('\n', start) + 1;
  let open = -1;
  for (let at = text.indexOf(mark, line); at >= 0 && at < start; at = text.indexOf(mark, at + 1)) {
    if (open >= 0) open = isWordUnit(text.charCodeAt(at + 1)) ? open : -1;
    else if (!isWordUnit(text.charCodeAt(at - 1))) open = at;
  }
  if (open < 0) return false;
  const close = closingMark(text, mark, end);
  return close >= 0 && open - line + (text.length - close) > ownWords;
}

function closingMark(text: string, mark: string, from: number): number {
  let at = text.indexOf(mark, from);
  while (at >= 0 && isWordUnit(text.charCodeAt(at + 1))) at = text.indexOf(mark, at + 1);
  return at;
}
