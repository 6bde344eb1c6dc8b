import type { Changes } from './changes.ts';
import { readCircumstances, unknownCircumstances } from './circumstances.ts';
import { makeDraft } from './draft.ts';
import { isTyped } from './edit.ts';
import { marksAfter, type Typed, typedIn } from './keys.ts';
import { repaint } from './marks.ts';
import { forget } from './memory.ts';
import { findNearby } from './nearby.ts';
import { countEdited } from './outcomes.ts';
import { openOnly } from './panel/panel.tsx';
import {
  addFound,
  examinePart,
  isWithheld,
  markPart,
  type Part,
  readPart,
  takeTyped,
} from './part.ts';
import { present, visibleFindings } from './present.ts';
import { draftKey, type Frame, hasText, type Session } from './session.ts';

/** Milliseconds after which a person who types has paused, looked at as often; and then, in the middle of a word. */
const pauseAfter = 150;
const restAfter = 600;
/** Whoever never pauses sees words underlined all the same, in milliseconds. */
const atTheLatest = 5000;

/** Reads and examines a whole composer and shows what it finds. */
export function look(session: Session, frame: Frame): void {
  session.isStale = true;
  examineParts(session, frame, session.parts);
  present(session, frame);
}

/**
 * The same after a change in one of its editors. A key costs no more than moving the marks along: what
 * it says is examined in the next pause between keys, and at once where Post is pressed.
 * @param changes where every one since the editor was last looked at is known.
 */
export function lookAtChange(session: Session, frame: Frame, part: Part, changes?: Changes): void {
  if (session.isComposing) return;
  session.changedAt = performance.now();
  session.waitingSince ??= session.changedAt;
  if (followKey(session, frame, part, changes)) waitForPause(session, frame, part);
  else pause(session, frame, part, 'lines');
}

/** One timer goes on while keys come: to set another, for each, would cost as much as all the rest of a key. */
function waitForPause(session: Session, frame: Frame, part: Part): void {
  if (session.typedIn === part) return;
  clearTimeout(session.restTimer);
  session.typedIn = part;
  session.restTimer = setInterval(pauseIfDue, pauseAfter, session, frame, part);
}

function pauseIfDue(session: Session, frame: Frame, part: Part): void {
  const { changedAt, waitingSince = changedAt } = session;
  if (performance.now() - changedAt >= pauseAfter) pause(session, frame, part, 'none');
  else if (changedAt - waitingSince >= atTheLatest) takeStep(session, frame, part);
}

/** One at a time, keys between them: together they take longer than a key may wait. */
function takeStep(session: Session, frame: Frame, part: Part): void {
  part.steps ??= mark(session, frame, part);
  try {
    if (!part.steps.next().done) return;
  } catch {
    // The next pause examines all of it.
  }
  part.steps = undefined;
  session.waitingSince = undefined;
}

/**
 * Underlines what was typed so far. A card waits until the person pauses, so that nothing pops up over
 * somebody who is in full flow, and so does what costs more than keys may.
 */
function* mark(session: Session, frame: Frame, part: Part): Generator<void> {
  const { policy } = part;
  if (!policy) return;
  const draft = draftOf(part, session, frame);
  const found = yield* findNearby(draft, part.caret, policy);
  addFound(part, found, draft.text);
  markPart(part, visibleFindings(part, session, frame));
}

/** Whether a mere key changed the editor; its marks move along. */
function followKey(
  session: Session,
  frame: Frame,
  part: Part,
  changes: Changes | undefined,
): boolean {
  const isRead = frame.brief && session.composer.surface !== 'message';
  if (!isRead || !part.editor.isConnected) return false;
  try {
    const typed = changes && typedIn(changes, part);
    if (typed && session.hadText && takeKeys(session, frame, part, typed)) return true;
    const edit = readPart(part, changes !== undefined);
    // The same where a site only cut it up another way.
    const isKey = (!edit || isTyped(edit)) && hasText(session) === session.hadText;
    if (isKey && part.findings.length > 0) markPart(part, visibleFindings(part, session, frame));
    return isKey;
  } catch {
    return false;
  }
}

/** Whether the text is known after these keys without reading the editor. */
function takeKeys(session: Session, frame: Frame, part: Part, typed: readonly Typed[]): boolean {
  const wasWithheld = isWithheld(part);
  if (!typed.every((key) => takeTyped(part, key))) return false;
  // A word that was left alone while it was typed is whole now.
  const isDue = wasWithheld && !isWithheld(part);
  const marks = isDue ? undefined : marksAfter(part.marks, typed);
  if (marks) part.marks = repaint(part.marks, marks);
  else markPart(part, visibleFindings(part, session, frame));
  return true;
}

/** The person paused: between words, or for now in the middle of one. */
function pause(session: Session, frame: Frame, part: Part, reread: Reread): void {
  clearTimeout(session.restTimer);
  session.typedIn = undefined;
  examineParts(session, frame, [part], reread);
  present(session, frame);
  if (isWithheld(part))
    session.restTimer = setTimeout(rest, restAfter - pauseAfter, session, frame, part);
}

/** The person paused in the middle of a word. */
function rest(session: Session, frame: Frame, part: Part): void {
  part.isResting = true;
  present(session, frame);
}

/** What of an editor may say something else than what is known: all of it, the lines that changed, or nothing. */
type Reread = 'all' | 'lines' | 'none';

/** An editor that cannot be read is said to be so; nothing is held for it. */
export function examineParts(
  session: Session,
  frame: Frame,
  parts: readonly Part[],
  reread: Reread = 'all',
): void {
  if (!frame.brief || session.composer.surface === 'message') return;
  try {
    examineAll(session, frame, parts, reread);
    session.isReadable = true;
  } catch {
    session.isReadable = false;
    for (const part of parts) part.findings = [];
  }
}

function examineAll(
  session: Session,
  frame: Frame,
  changed: readonly Part[],
  reread: Reread,
): void {
  const { platform, brief } = frame;
  const { composer } = session;
  if (!brief) return;
  session.waitingSince = undefined;
  const { hadText } = session;
  if (reread !== 'none') for (const part of changed) readPart(part, reread === 'lines');
  session.hadText = hasText(session);
  // A send control often comes only with the text it sends.
  const mayHaveChanged =
    session.isStale || hadText !== session.hadText || !session.circumstances.canHold;
  if (mayHaveChanged) session.circumstances = readCircumstances(platform, composer, brief);
  session.isStale = false;
  const all = mayHaveChanged ? session.parts : changed;
  for (const part of all) examinePart(part, draftOf(part, session, frame), brief);
  if (hadText && !session.hadText) {
    forget(session.memory);
    // It went out or was thrown away; whoever writes the next one opens the cards again.
    if (session.panel.isOpen()) openOnly();
  } else if (session.hadText) countEdited(session);
  if (session.held && session.held.draft !== draftKey(session)) session.held = undefined;
}

/** What goes out beside the text belongs to the whole composer: it is examined once, with its first editor. */
function draftOf(part: Part, { circumstances, composer, parts }: Session, { platform }: Frame) {
  const { beside } = part === parts[0] ? circumstances : unknownCircumstances;
  return makeDraft(part.text, platform.id, composer.surface, { ...circumstances, beside });
}
