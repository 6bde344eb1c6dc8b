import { frameLink } from '../browser/frame-link.ts';
import { shortcut } from '../overlay/shortcut.ts';
import { all, ancestorsAcross, buttons, editors, isElement, isShown } from '../platforms/dom.ts';
import { isOnScreen } from '../platforms/editable.ts';
import { takesText } from '../platforms/takes-text.ts';
import { caretIn } from './caret.ts';
import { look, lookAtChange } from './look.ts';
import { dropGone, openSession, renew } from './open-session.ts';
import { openOnly } from './panel/panel.tsx';
import type { Part } from './part.ts';
import type { Frame, Session } from './session.ts';

/** After so many milliseconds a box that cannot be seen is looked at again: pop-ups fade in with the caret in theirs. */
const comesIntoSight = 200;

const isPlain = ({ engine }: Part) => engine.id === 'textarea';

/** Turns the events of a frame into sessions: notices composers being used, and keeps them fresh. */
export function trackSessions(frame: Frame) {
  const { hearInput } = frameLink();
  let hearsInput = true;
  /** Editables that are no composers, and until when, so that every key in a search box is not looked into. */
  const declined = new WeakMap<EventTarget, number>();

  const handlers: Record<string, (event: Event, session: Session | undefined) => void> = {
    focusin: arrive,
    pointerdown: arrive,
    keydown(event, session) {
      const { key } = event as KeyboardEvent;
      if (session) {
        if (key === 'Tab' || key === shortcut) session.caret = caretIn(session.composer.editor);
        // It may publish, by what the box is now.
        if (key === 'Enter') renew(session, frame);
      } else {
        attend(event.composedPath());
        if (key === 'Enter' || key === ' ') attendPressed(event.composedPath());
      }
      if (key !== shortcut || !event.isTrusted) return;
      // After a press of Post was held, focus is on the button.
      const entered = session ?? [...frame.sessions].find(({ panel }) => panel.isOpen());
      if (entered) enterPanel(event, entered);
    },
    input(event, session) {
      // Chromium never says that a word is done which was begun over a mention that TipTap has selected.
      if (session && !(event as InputEvent).isComposing) session.isComposing = false;
      if (!session) attend(event.composedPath());
      // The others are watched: nothing changes in them unseen.
      else if (session.parts.some(isPlain)) changed(event, session, isPlain);
    },
    click(event) {
      for (const session of frame.sessions) session.isStale = true;
      // Assistive technology sends nothing else of a press.
      if ((event as MouseEvent).detail === 0) attendPressed(event.composedPath());
    },
    compositionstart(_event, session) {
      if (session) session.isComposing = true;
    },
    compositionend(event, session) {
      if (!session) return;
      session.isComposing = false;
      changed(event, session);
    },
  };

  function arrive(event: Event): void {
    const path = event.composedPath();
    for (const open of frame.sessions) dropGone(open, frame);
    const session = sessionAt(path);
    if (session) {
      session.caret = undefined;
      if (!session.panel.isOpen() && session.composer.surface !== 'message') openOnly();
      look(renew(session, frame), frame);
      return;
    }
    const [target] = path;
    if (target) declined.delete(target);
    if (takesText(target)) attend(path);
    else if (event.type === 'pointerdown') attendPressed(path);
  }

  /** A box may go out that nobody wrote in: words that came with a link, a post shared on. */
  function attendPressed(path: readonly EventTarget[]): void {
    const control = path.filter(isElement).find((element) => element.matches(buttons));
    if (!control || isGuarded(path)) return;
    const roots = new Set([control.getRootNode() as Document | ShadowRoot, document]);
    for (const editor of [...roots].flatMap((root) => all(root, editors))) {
      const around = [...ancestorsAcross(editor)];
      if (sessionAt(around) || !isShown(editor)) continue;
      const composer = frame.platform.findComposer(around);
      if (composer && frame.platform.sendAt(path, composer)) openSession(composer, frame);
    }
  }

  /** Whether a session sees to this press already: a title and a text that go out together are one draft. */
  function isGuarded(path: readonly EventTarget[]): boolean {
    return [...frame.sessions].some(({ composer }) => frame.platform.sendAt(path, composer));
  }

  /** Looks at an editable that no session knows. */
  function attend(path: readonly EventTarget[]): void {
    const [target] = path;
    if (!target || !takesText(target)) return;
    const now = performance.now();
    if (now < (declined.get(target) ?? 0)) return;
    const composer = frame.platform.findComposer(path);
    if (!composer) {
      declined.set(target, isOnScreen(target as HTMLElement) ? Infinity : now + comesIntoSight);
      return;
    }
    const thread = sessionAt(composer.siblings);
    if (thread) renew(thread, frame);
    else openSession(composer, frame);
  }

  function changed(event: Event, session: Session, counts = (_: Part) => true): void {
    const path = event.composedPath();
    const part = session.parts.find(({ editor }) => path.includes(editor));
    if (part && counts(part)) lookAtChange(session, frame, part);
  }

  function sessionAt(path: readonly EventTarget[]): Session | undefined {
    return [...frame.sessions].find(({ composer, parts }) =>
      [composer, ...parts].some(({ editor }) => path.includes(editor)),
    );
  }

  return {
    attend,
    notice(event: Event): void {
      // What a key is typed in is mostly the editor itself: the whole way to it is dear to ask for.
      const find = () =>
        sessionAt([event.target as EventTarget]) ?? sessionAt(event.composedPath());
      const session = frame.sessions.size > 0 ? find() : undefined;
      handlers[event.type]?.(event, session);
      // The others say themselves what changes in them: to hear of it twice costs a fifth of a key.
      const mayMiss = !session || session.isComposing || session.parts.some(isPlain);
      if (mayMiss !== hearsInput) hearInput?.(mayMiss);
      hearsInput = mayMiss;
    },
  };
}

/** The keyboard's way from the text to the cards; there is nothing to enter where none are. */
function enterPanel(event: Event, { panel, view }: Session): void {
  if (!view || (view.status === 'clean' && !panel.isOpen())) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  panel.focus();
}
