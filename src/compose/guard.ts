import { listen } from '../browser/listening.ts';
import type { Platform, SendControl } from '../platforms/platform.ts';
import type { Part } from './part.ts';
import type { Frame, Session } from './session.ts';

/** What happens when Post is pressed; `holds` says whether the press is to be held. */
export interface Gate {
  holds(session: Session, control: SendControl | undefined): boolean;
  passed(session: Session, control: SendControl | undefined): void;
}

/** What the press of a button goes on with, once it has begun. */
const goingOn = new Set(['mousedown', 'pointerup', 'mouseup', 'touchstart', 'touchend']);
/** The same of a key: heard only while one is held, since each listener costs at every key that is typed. */
const keyGoesOn = ['keypress', 'keyup'] as const;

export interface Guard {
  hear(event: Event): void;
  /** Whether events of this type say nothing now: they only go on with a press, and none is held. */
  ignores(type: string): boolean;
}

/**
 * Watches for presses that would publish and holds those the gate holds, from the first event of the
 * press to the last: handlers may sit on any of them. Nothing is replayed; scripted presses are not
 * the person's, and none of our business.
 * @param page where events come by first
 */
export function makeGuard(frame: Frame, gate: Gate, page: EventTarget): Guard {
  /** A pointer press that is being held, until its click or the next press. */
  let holdsPointer = false;
  /** The key whose press is being held, until it is let go: repeats are no second press. */
  let heldKey: string | undefined;

  function holdKey(code: string | undefined): void {
    heldKey = code;
    listen(code !== undefined, keyGoesOn, hear, page);
  }

  /** Whether this event would publish and must not. */
  function decide(event: Event, isLast: boolean): boolean {
    const targets = targetsOf(event, frame);
    const holding = targets.find(
      ({ session, control }) => control?.step !== 'next' && gate.holds(session, control),
    );
    if (holding) return true;
    if (isLast) for (const { session, control } of targets) gate.passed(session, control);
    return false;
  }

  const handlers: Record<string, (event: Event) => boolean> = {
    pointerdown: (event) => {
      // Some keys are let go unheard (Cmd on a Mac, a window switched away from): a press ends the wait.
      if (heldKey !== undefined) holdKey(undefined);
      holdsPointer = (event as PointerEvent).button === 0 && decide(event, false);
      return holdsPointer;
    },
    mousedown: () => holdsPointer,
    pointerup: () => holdsPointer,
    mouseup: () => holdsPointer,
    touchstart: () => holdsPointer,
    touchend: () => holdsPointer,
    click: (event) => {
      const isHeld = (event as MouseEvent).detail > 0 ? holdsPointer : heldKey !== undefined;
      holdsPointer = false;
      return isHeld || decide(event, true);
    },
    keydown: (event) => {
      const { code, key, repeat } = event as KeyboardEvent;
      if (repeat && heldKey === code) return true;
      // Nothing is pressed by any other.
      const mayPress = key === 'Enter' || key === ' ';
      const isHeld = mayPress && decide(event, true);
      if (isHeld || heldKey !== undefined) holdKey(isHeld ? code : undefined);
      return isHeld;
    },
    keypress: (event) => heldKey === (event as KeyboardEvent).code,
    keyup: (event) => {
      const isHeld = heldKey === (event as KeyboardEvent).code;
      if (isHeld) holdKey(undefined);
      return isHeld;
    },
    submit: (event) => decide(event, true),
  };

  function hear(event: Event): void {
    if (!event.isTrusted || !handlers[event.type]?.(event)) return;
    // Where a touch begins, windows may not be kept from scrolling: nobody is asked.
    if (event.type !== 'touchstart') event.preventDefault();
    event.stopImmediatePropagation();
  }

  return { hear, ignores: (type) => !holdsPointer && goingOn.has(type) };
}

interface Target {
  session: Session;
  /** None for a key in the editor, and for a form that sends itself. */
  control: SendControl | undefined;
}

/** The composers that this event would publish: an article and the words that go with it are two. */
function targetsOf(event: Event, { sessions, platform }: Frame): Target[] {
  const path = event.composedPath();
  return [...sessions]
    .filter(({ composer }) => composer.surface !== 'message')
    .map((session) => targetIn(session, event, path, platform))
    .filter((target) => target !== undefined);
}

function targetIn(
  session: Session,
  event: Event,
  path: readonly EventTarget[],
  platform: Platform,
): Target | undefined {
  const { composer, parts } = session;
  const inEditor = { session, control: undefined };
  if (event.type === 'keydown' && parts.some(({ editor }) => path.includes(editor)))
    return platform.sendsByKey(event as KeyboardEvent, composer) ? inEditor : undefined;
  const { submitter } = event as SubmitEvent;
  const control = platform.sendAt(submitter ? [submitter, ...path] : path, composer);
  if (control) return { session, control };
  // The last net: a form that sends itself, with the editor inside it.
  const isAround = ({ editor }: Part) => (event.target as Node).contains(editor);
  return event.type === 'submit' && parts.some(isAround) ? inEditor : undefined;
}
