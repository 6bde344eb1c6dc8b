import type { CompiledPolicy } from '../examine/compile.ts';
import type { Draft, Span } from '../examine/draft.ts';
import { examine } from '../examine/examine.ts';
import type { Finding } from '../examine/finding.ts';
import { newReadingCache, type ReadingCache } from '../examine/reading.ts';
import { eachSaidOnce } from '../examine/repeats.ts';
import { type Edit, editBetween } from '../examine/text/edit.ts';
import type { EditorText, Engine, KeptBlocks } from '../platforms/platform.ts';
import { movedBy } from '../platforms/ranges.ts';
import type { Brief } from './brief.ts';
import { type Changes, takeChanges } from './changes.ts';
import { movedAlong } from './edit.ts';
import { type KeptText, keepText } from './kept-text.ts';
import { inHandAfter, isWriting, type Typed } from './keys.ts';
import type { Shown } from './make-view.ts';
import { adoptMarkSheet } from './mark-sheet.ts';
import { type Mark, marksOf, repaint } from './marks.ts';
import { isSame } from './same.ts';
import { overlap, touches, wordInHand } from './word-in-hand.ts';

/** One editor of a composer, and what was last read and found in it. */
export interface Part {
  readonly editor: HTMLElement;
  /** Its own: a title in an ordinary field may go out with a body in a rich one. */
  readonly engine: Engine;
  text: EditorText;
  readonly kept: KeptText;
  /** Its lines as last read. */
  blocks: KeptBlocks;
  findings: Finding[];
  /** Of the examination they come from. */
  readingCache: ReadingCache;
  /** The draft the findings are about; undefined where it is not examined yet. */
  draft?: Draft | undefined;
  /** The policy they come from. */
  policy?: CompiledPolicy | undefined;
  /** Where the last change ended in its text. */
  caret: number;
  /** The word being typed; left alone until the person goes on. */
  inHand?: Span | undefined;
  /** The person paused in the middle of the word: it may be marked, but nothing opens for it. */
  isResting: boolean;
  /** What was shown of it last. */
  shown: readonly Shown[];
  marks: readonly Mark[];
  /** What is still to be done so that somebody who never pauses sees words underlined, step by step. */
  steps?: Iterator<void> | undefined;
  stop(): void;
}

/** @param onChange called before the next paint after anything in the editor changed. */
export function openPart(
  editor: HTMLElement,
  engine: Engine,
  onChange: (part: Part, changes: Changes) => void,
): Part {
  const observer = new MutationObserver((records) =>
    onChange(part, takeChanges(records, editor, part.blocks)),
  );
  const kept = keepText();
  const part: Part = {
    editor,
    engine,
    kept,
    get text() {
      return kept.get();
    },
    set text(now) {
      kept.set(now);
    },
    blocks: new WeakMap(),
    findings: [],
    readingCache: newReadingCache(),
    caret: 0,
    isResting: false,
    shown: [],
    marks: [],
    stop() {
      observer.disconnect();
      part.marks = repaint(part.marks, []);
    },
  };
  observer.observe(editor, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ['alt', 'aria-hidden', 'contenteditable'],
  });
  return part;
}

/**
 * Reads the editor as it is now; what was found moves along with its words until it is examined again.
 * One that has left the page keeps its last text, whatever it holds there: its draft waits on the next screen.
 * @param isWatched every change since it was last read is known: the other lines are as they were.
 * @returns what changed in its text, if anything did
 */
export function readPart(part: Part, isWatched = false): Edit | undefined {
  if (!part.editor.isConnected) return undefined;
  const before = part.text.text;
  if (!isWatched) part.blocks = new WeakMap();
  part.text = part.engine.read(part.editor, part.blocks);
  const { text } = part.text;
  if (text === before) return undefined;
  const edit = editBetween(before, text);
  takeEdit(part, edit, wordInHand(text, edit));
  return edit;
}

/** Takes over what keys changed in one line. @returns whether the line was found; else the editor has to be read */
export function takeTyped(part: Part, typed: Typed): boolean {
  const edit = part.kept.take(typed);
  if (!edit) return false;
  const inHand = inHandAfter(typed);
  if (isWriting(typed))
    takeEdit(part, edit, inHand && movedBy(edit.start - typed.edit.start, inHand));
  return true;
}

function takeEdit(part: Part, edit: Edit, inHand: Span | undefined): void {
  part.caret = edit.start + edit.put;
  part.inHand = inHand;
  part.isResting = false;
  part.findings = part.findings.map((finding) => movedAlong(finding, edit));
  part.draft = undefined;
}

/** Examines a part's draft, unless it is the one examined last, by the same policy. */
export function examinePart(part: Part, draft: Draft, { compiled }: Brief): void {
  part.steps = undefined;
  if (compiled === part.policy && isSame(draft, part.draft)) return;
  part.draft = draft;
  part.policy = compiled;
  part.findings = eachSaidOnce(examine(draft, compiled, part.readingCache));
}

/** Adds what was found in a part of its text as it was before the last changes, until the whole is examined. */
export function addFound(part: Part, found: readonly Finding[], before: string): void {
  const known = part.findings.flatMap(({ spans }) => spans);
  const isNew = (span: Span) => !known.some((one) => overlap(one, span));
  const edit = editBetween(before, part.text.text);
  const now = found.map((finding) => movedAlong(finding, edit));
  part.findings = part.findings.concat(now.filter(({ spans }) => spans.some(isNew)));
}

/** Whether something was found in the word in the person's hand. */
export function isWithheld({ findings, inHand }: Part): boolean {
  return findings.some((finding) => touches(finding, inHand));
}

/** Findings fit to be shown: not about a word in the person's hand, unless already on show. */
export function shownFindings(part: Part): Finding[] {
  return part.findings.filter(
    (finding) => !isInHand(part, finding) || shownOf(part, finding) !== undefined,
  );
}

/** What is on show by the same rule. */
export function shownOf({ shown }: Part, { rule }: Finding): Shown | undefined {
  return shown.find(({ finding }) => finding.rule === rule);
}

/** About a word that the person is typing without a pause. */
export function isInHand({ isResting, inHand }: Part, finding: Finding): boolean {
  return !isResting && touches(finding, inHand);
}

/** Underlines these findings of the part, and nothing else. */
export function markPart(part: Part, findings: readonly Finding[]): void {
  if (!part.editor.isConnected) return;
  if (findings.length > 0) adoptMarkSheet(part.editor);
  const inHand = part.isResting ? undefined : part.inHand;
  const isHidden = (span: Span) => inHand !== undefined && overlap(span, inHand);
  part.marks = repaint(part.marks, marksOf(findings, part.text, isHidden));
}
