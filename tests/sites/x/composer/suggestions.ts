import { EditorState, Modifier } from 'draft-js';

/** What the caret stands behind: `@nor` or `#sch`, beginning at `from` in its block. */
interface Query {
  from: number;
  typed: string;
}

export interface Suggestion {
  text: string;
  name: string;
}

const known: readonly Suggestion[] = [
  { text: '@northwoodlib', name: 'Northwood Library' },
  { text: '@nadia_governor', name: 'Nadia Rahman' },
  { text: '@riversidefc_u9', name: 'Riverside U9s' },
  { text: '#schooltrip', name: 'Trending in Education' },
  { text: '#schoolgarden', name: 'Education' },
];

export function queryAt(state: EditorState): Query | undefined {
  const selection = state.getSelection();
  if (!selection.isCollapsed() || !selection.getHasFocus()) return undefined;
  const block = state.getCurrentContent().getBlockForKey(selection.getStartKey());
  const before = block.getText().slice(0, selection.getStartOffset());
  const typed = before.match(/(?:^|\s)([@#]\w*)$/)?.[1];
  return typed === undefined ? undefined : { from: before.length - typed.length, typed };
}

export function suggestionsFor(query: Query | undefined): Suggestion[] {
  if (!query) return [];
  return known.filter(({ text }) => text.startsWith(query.typed.toLowerCase()));
}

/** The state with what was typed replaced by the suggestion and a space. */
export function pick(state: EditorState, query: Query, suggestion: Suggestion): EditorState {
  const content = state.getCurrentContent();
  const selection = state.getSelection();
  const typed = selection.merge({
    anchorOffset: query.from,
    focusOffset: selection.getStartOffset(),
  });
  const withEntity = content.createEntity('mention', 'MUTABLE', { text: suggestion.text });
  const key = withEntity.getLastCreatedEntityKey();
  const named = Modifier.replaceText(withEntity, typed, suggestion.text, undefined, key);
  const spaced = Modifier.insertText(named, named.getSelectionAfter(), ' ');
  return EditorState.push(state, spaced, 'insert-characters');
}
