import { isWordUnit } from '../text/characters.ts';
import type { Passage } from '../text/passage.ts';
import type { Target } from './aim.ts';
import type { Clue } from './clue.ts';
import type { ClueKind } from './lists.ts';
import type { Aim } from './tone.ts';

/** One sentence with its clues, and what the draft said before it. */
export interface Sentence {
  passage: Passage;
  /** The normalised text of its line before it, and of the whole draft behind it: quotations run over sentences. */
  line: string;
  rest(): string;
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
export function isQuoted({ passage, line, rest }: Sentence, clue: Clue): boolean {
  const words = line + passage.text;
  return quotes.some((mark) => {
    const start = line.length + clue.start;
    const first = words.lastIndexOf('\n', start) + 1;
    const open = openBetween(words, mark, first, start);
    if (open < 0) return false;
    const text = words + rest();
    const close = closingMark(text, mark, line.length + clue.end);
    return close >= 0 && open - first + (text.length - close) > ownWords;
  });
}

/** Whether these words may begin a quotation; of most there is no doubt. */
export const mayOpenQuotation = (text: string): boolean => /"|(?<![a-z0-9])'/.test(text);

/** Where a quotation begins that goes on here, if one does. An apostrophe is a quotation mark only where a word begins or ends. */
function openBetween(text: string, mark: string, first: number, start: number): number {
  let open = -1;
  for (let at = text.indexOf(mark, first); at >= 0 && at < start; at = text.indexOf(mark, at + 1)) {
    if (open >= 0) open = isWordUnit(text.charCodeAt(at + 1)) ? open : -1;
    else if (!isWordUnit(text.charCodeAt(at - 1))) open = at;
  }
  return open;
}

function closingMark(text: string, mark: string, from: number): number {
  let at = text.indexOf(mark, from);
  while (at >= 0 && isWordUnit(text.charCodeAt(at + 1))) at = text.indexOf(mark, at + 1);
  return at;
}
