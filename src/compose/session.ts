import type { Composer, Platform } from '../platforms/platform.ts';
import type { Brief } from './brief.ts';
import { type Circumstances, circumstancesKey, unknownCircumstances } from './circumstances.ts';
import { withdrawMarkSheets } from './mark-sheet.ts';
import { forget, leaveBehind, type Memory } from './memory.ts';
import type { Part } from './part.ts';
import type { Panel, View } from './view.ts';

/** One frame's compose code: what all its composers share. */
export interface Frame {
  platform: Platform;
  /** Absent until the background has answered. */
  brief: Brief | undefined;
  sessions: Set<Session>;
}

/** One composer being watched, from the moment it is used until its editor is gone. */
export interface Session {
  composer: Composer;
  panel: Panel;
  /** What the panel stands beside: the editor, or the button pressed on a later screen. */
  panelBeside: HTMLElement;
  readonly memory: Memory;
  /** One for each editor of the composer; none for private messages, which are not read. */
  parts: Part[];
  circumstances: Circumstances;
  /** The page may have changed the circumstances since they were read. */
  isStale: boolean;
  isComposing: boolean;
  isReadable: boolean;
  held?: Held | undefined;
  /** The draft that was let go last, and when, in milliseconds since 1970. */
  passed?: { draft: string; at: number } | undefined;
  /**
   * After "Next" the verdict is kept, although the editor may be gone from the page: `asked` until the
   * later screen was seen.
   */
  nextScreen: 'none' | 'asked' | 'open' | 'posted';
  /** When "Next" was pressed, in milliseconds since 1970. */
  askedAt: number;
  view?: View | undefined;
  /** Where the person left the text by keyboard for the panel or a button. */
  caret?: Range | undefined;
  /** Until the person pauses between keys, or in the middle of a word. */
  restTimer?: ReturnType<typeof setTimeout> | undefined;
  /** The editor that keys go into without a pause. */
  typedIn?: Part | undefined;
  /** When something was changed last, by the same clock: a day's own may be set back. */
  changedAt: number;
  /** When the first change was made that is not examined yet, in milliseconds since the page was opened. */
  waitingSince?: number | undefined;
  /** Whether there was text when it was last examined. */
  hadText: boolean;
  resize?: ResizeObserver | undefined;
  naming?: MutationObserver | undefined;
}

/** A press of Post that did not go through. */
export interface Held {
  draft: string;
  /** When a press for this draft was first held, in milliseconds since 1970. */
  at: number;
  wordings: Set<string>;
}

export function newSession(composer: Composer, panel: Panel, memory: Memory): Session {
  return {
    composer,
    panel,
    panelBeside: composer.editor,
    memory,
    parts: [],
    circumstances: unknownCircumstances,
    isStale: true,
    isComposing: false,
    isReadable: true,
    nextScreen: 'none',
    askedAt: 0,
    changedAt: 0,
    hadText: false,
  };
}

/** The whole draft, circumstances included, as one string: equal only where nothing has changed. */
export function draftKey({ parts, circumstances }: Session): string {
  const texts = parts.map(({ text: { text, mentions } }) => [text, mentions]);
  return [circumstancesKey(circumstances), JSON.stringify(texts)].join('\n');
}

export function hasText({ parts }: Session): boolean {
  return parts.some(({ text }) => /\S/.test(text.text));
}

export function endSession(session: Session, { sessions }: Frame): void {
  if (!sessions.delete(session)) return;
  stopWatching(session);
  // What comes in the place of a draft that went out is the next one.
  if (session.passed?.draft === draftKey(session)) forget(session.memory);
  const [first] = session.parts;
  leaveBehind(session.composer.surface, first?.text.text ?? '', session.memory);
  session.panel.destroy();
  if (sessions.size === 0) withdrawMarkSheets();
}

/** Nothing is checked any more; what was said is taken back, and the panel says why. */
export function stopSession(session: Session): void {
  stopWatching(session);
  const { view, panel } = session;
  if (!view) return;
  const silent: View = { ...view, status: 'unread', cards: [], more: 0, held: false };
  panel.show({ ...silent, notices: ['stopped'] });
}

function stopWatching({ restTimer, resize, naming, parts }: Session): void {
  clearTimeout(restTimer);
  resize?.disconnect();
  naming?.disconnect();
  for (const part of parts) part.stop();
}
