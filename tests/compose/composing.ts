import { newMemory } from '../../src/compose/memory.ts';
import { newSession, type Session } from '../../src/compose/session.ts';
import type { Panel } from '../../src/compose/view.ts';
import { lexical } from '../../src/platforms/engines/lexical.ts';
import type { Composer } from '../../src/platforms/platform.ts';

/** A composer around one editor, whose panel only tells what it was asked to do. */
export interface Composing {
  session: Session;
  /** The words of the cards, at each showing. */
  shown: string[];
  /** Why it was opened, each time. */
  opened: string[];
}

export function composing(editor: HTMLElement): Composing {
  const shown: string[] = [];
  const opened: string[] = [];
  const panel: Panel = {
    show: (view) => shown.push(view.cards.map(({ words }) => words.join()).join()),
    open: (why) => opened.push(why),
    isOpen: () => false,
    isTaken: () => false,
    focus: () => undefined,
    place: () => undefined,
    destroy: () => undefined,
  };
  const composer: Composer = {
    surface: 'post',
    editor,
    scope: editor,
    engine: lexical,
    siblings: [],
  };
  const session = newSession(composer, panel, newMemory());
  return { session, shown, opened };
}
