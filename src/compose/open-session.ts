import { frameLink } from '../browser/frame-link.ts';
import { request } from '../browser/send.ts';
import { ancestorsAcross, closestAcross, dialogs } from '../platforms/dom.ts';
import type { Composer, Engine } from '../platforms/platform.ts';
import { makeActions } from './actions.ts';
import { look, lookAtChange } from './look.ts';
import { memoryFor } from './memory.ts';
import { createPanel, openOnly, type Place } from './panel/panel.tsx';
import { openPart } from './part.ts';
import { endSession, type Frame, hasText, newSession, type Session } from './session.ts';

/** What says of a box what it is for: with some it comes when the caret is in it already. */
const names = ['aria-label', 'aria-placeholder', 'placeholder', 'role'];

/** Begins to watch a composer that was just used. */
export function openSession(composer: Composer, frame: Frame): Session {
  for (const other of frame.sessions) if (isIdle(other, frame)) endSession(other, frame);
  const panel = createPanel(
    composer,
    makeActions(() => session, frame),
  );
  const session: Session = newSession(composer, panel, memoryFor(composer));
  // An editor taken out of the page shrinks to nothing: no need to watch the whole page for that.
  session.resize = new ResizeObserver(() => dropGone(session, frame));
  session.resize.observe(composer.editor);
  session.naming = new MutationObserver(() => look(renew(session, frame), frame));
  session.naming.observe(composer.editor, { attributeFilter: names });
  frame.sessions.add(session);
  takeParts(session, frame);
  if (composer.surface === 'message') remindOfContact();
  else openOnly();
  look(session, frame);
  return session;
}

/**
 * Finds the composer again around the same editor: sites grow their composers in stages, and what
 * looked like a post may turn out to be a private message. Gives the session now in force.
 */
export function renew(session: Session, frame: Frame): Session {
  const { editor, surface } = session.composer;
  if (!editor.isConnected) return session;
  const composer = frame.platform.findComposer([...ancestorsAcross(editor)]);
  if (!composer) return session;
  if (composer.surface !== surface) {
    endSession(session, frame);
    return openSession(composer, frame);
  }
  session.composer = composer;
  takeParts(session, frame);
  // A later screen was closed, and the person is back at the text.
  const { panelBeside, panel } = session;
  if (panelBeside !== editor && !panelBeside.checkVisibility()) {
    const wasOpen = panel.isOpen();
    movePanel(session, frame, composer);
    if (wasOpen) session.panel.open('person');
  }
  return session;
}

/** The panel of a composer whose editor is on an earlier screen goes beside the control pressed. */
export function panelByControl(session: Session, frame: Frame, control: HTMLElement): void {
  const scope = closestAcross(control, dialogs) ?? control;
  movePanel(session, frame, { editor: control, scope });
}

function movePanel(session: Session, frame: Frame, beside: Place): void {
  session.panel.destroy();
  session.panel = createPanel(
    beside,
    makeActions(() => session, frame),
  );
  session.panelBeside = beside.editor;
  session.view = undefined;
}

/** Ends sessions whose editors the page has thrown away; after "Next" the later screen goes on for them. */
export function dropGone(session: Session, frame: Frame): void {
  if (isOnNextScreen(session, frame)) return;
  const left = session.parts.filter(({ editor }) => editor.isConnected);
  if (!session.composer.editor.isConnected) {
    endSession(session, frame);
    // The others that the same press sends go on without it.
    const [next] = left.map(({ editor }) =>
      frame.platform.findComposer([...ancestorsAcross(editor)]),
    );
    if (next) openSession(next, frame);
    return;
  }
  for (const part of session.parts) if (!left.includes(part)) part.stop();
  session.parts = left;
}

/** Every editor that the same press sends is read; those of private messages never are. */
function takeParts(session: Session, frame: Frame): void {
  const { editor, siblings, surface } = session.composer;
  if (surface === 'message') return;
  const known = new Set(session.parts.map((part) => part.editor));
  for (const own of [editor, ...siblings].filter((one) => !known.has(one))) {
    const engine = own === editor ? session.composer.engine : engineAt(own, session, frame);
    session.parts.push(
      openPart(own, engine, (part, changes) => lookAtChange(session, frame, part, changes)),
    );
    session.resize?.observe(own);
  }
}

/** What a sibling is made of: it need not be what the composer's first editor is. */
function engineAt(editor: HTMLElement, { composer }: Session, { platform }: Frame): Engine {
  return platform.findComposer([...ancestorsAcross(editor)])?.engine ?? composer.engine;
}

/** A private message may be to a pupil or parent. */
function remindOfContact(): void {
  frameLink().about = 'contact';
  request('remind', { about: 'contact' }).catch(() => undefined);
}

/** Nothing to keep an eye on once the person writes elsewhere. */
function isIdle(session: Session, frame: Frame): boolean {
  const isLeft = !session.composer.editor.isConnected && !isOnNextScreen(session, frame);
  return session.nextScreen === 'posted' || isLeft || !hasText(session);
}

/** How long a site may take to show the later screen, in milliseconds. */
const comesWithin = 10_000;

/** Not any more once the later screen was seen and is gone, or does not come. */
function isOnNextScreen(session: Session, { platform }: Frame): boolean {
  const { composer, nextScreen, askedAt } = session;
  if (nextScreen !== 'asked' && nextScreen !== 'open') return false;
  const isThere = platform.hasLaterScreen(composer);
  if (isThere) session.nextScreen = 'open';
  return isThere || (nextScreen === 'asked' && Date.now() - askedAt < comesWithin);
}
