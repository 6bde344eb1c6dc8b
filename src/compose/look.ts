import { readCircumstances, unknownCircumstances } from './circumstances.ts';
import { makeDraft } from './draft.ts';
import { forget } from './memory.ts';
import { countEdited } from './outcomes.ts';
import { examinePart, isWithheld, type Part, readPart } from './part.ts';
import { present } from './present.ts';
import { draftKey, type Frame, hasText, type Session } from './session.ts';

const restAfter = 600;

/** Reads and examines a whole composer and shows what it finds. */
export function look(session: Session, frame: Frame): void {
  session.isStale = true;
  examineParts(session, frame, session.parts);
  present(session, frame);
}

/**
 * The same after a change in one of its editors.
 * @param isWatched every change since the editor was last read is known.
 */
export function lookAtChange(session: Session, frame: Frame, part: Part, isWatched: boolean): void {
  if (session.isComposing) return;
  examineParts(session, frame, [part], isWatched);
  present(session, frame);
  clearTimeout(session.restTimer);
  if (isWithheld(part)) session.restTimer = setTimeout(rest, restAfter, session, frame, part);
}

/** The person paused in the middle of a word. */
function rest(session: Session, frame: Frame, part: Part): void {
  part.isResting = true;
  present(session, frame);
}

/** An editor that cannot be read is said to be so; nothing is held for it. */
export function examineParts(
  session: Session,
  frame: Frame,
  parts: readonly Part[],
  isWatched = false,
): void {
  if (!frame.brief || session.composer.surface === 'message') return;
  try {
    examineAll(session, frame, parts, isWatched);
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
  isWatched: boolean,
): void {
  const { platform, brief } = frame;
  const { composer } = session;
  if (!brief) return;
  const wasEmpty = !hasText(session);
  // An editor that has left the page keeps its last text: its draft waits on the next screen.
  for (const part of changed) if (part.editor.isConnected) readPart(part, isWatched);
  const isEmpty = !hasText(session);
  // A send control often comes only with the text it sends.
  const mayHaveChanged = session.isStale || wasEmpty !== isEmpty || !session.circumstances.canHold;
  if (mayHaveChanged) session.circumstances = readCircumstances(platform, composer, brief);
  session.isStale = false;
  const all = mayHaveChanged ? session.parts : changed;
  for (const part of all) examinePart(part, draftOf(part, session, frame), brief);
  if (isEmpty && !wasEmpty) forget(session.memory);
  else if (!isEmpty) countEdited(session);
  if (session.held && session.held.draft !== draftKey(session)) session.held = undefined;
}

/** What goes out beside the text belongs to the whole composer: it is examined once, with its first editor. */
function draftOf(part: Part, { circumstances, composer, parts }: Session, { platform }: Frame) {
  const { beside } = part === parts[0] ? circumstances : unknownCircumstances;
  return makeDraft(part.text, platform.id, composer.surface, { ...circumstances, beside });
}
