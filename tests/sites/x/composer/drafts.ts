import { ContentState, EditorState } from 'draft-js';
import { useState } from 'react';
import { decorator } from './mentions.tsx';
import { charactersLeft, markOverflow } from './overflow.ts';

/** The posts being written in one composer: one, or the several of a thread. */
export interface Drafts {
  states: readonly EditorState[];
  texts: string[];
  /** Every post has words and none is too long. */
  ready: boolean;
  change(index: number, state: EditorState): void;
  add(): void;
  /** Leaves one empty post, with the caret in it if it was there. */
  clear(): void;
}

export function useDrafts(texts: readonly string[] = ['']): Drafts {
  const [states, set] = useState(() => texts.map(stateOf));
  const written = states.map((state) => state.getCurrentContent().getPlainText());
  return {
    states,
    texts: written,
    ready: written.every((text) => text.trim() !== '' && charactersLeft(text) >= 0),
    change: (index, state) => set((all) => all.with(index, state)),
    add: () => set((all) => [...all, stateOf('')]),
    clear: () => set(([first]) => [emptied(first)]),
  };
}

function stateOf(text: string): EditorState {
  return markOverflow(EditorState.createWithContent(ContentState.createFromText(text), decorator));
}

function emptied(state: EditorState | undefined): EditorState {
  const empty = EditorState.createEmpty(decorator);
  return state?.getSelection().getHasFocus() ? EditorState.moveFocusToEnd(empty) : empty;
}
