/** @jsxImportSource react */
import type { EditorState } from 'draft-js';
import { useState } from 'react';
import { pick, queryAt, type Suggestion, suggestionsFor } from './suggestions.ts';

/** The list under the editor while a mention or hashtag is typed. */
export interface Typeahead {
  shown: Suggestion[];
  chosen: number;
  move(by: 1 | -1): void;
  /** Puts the suggestion, the chosen one by default, into the text. */
  take(suggestion?: Suggestion): void;
  close(): void;
}

export function useTypeahead(state: EditorState, change: (state: EditorState) => void): Typeahead {
  const [chosen, choose] = useState(0);
  const [closedFor, closeFor] = useState<string>();
  const query = queryAt(state);
  const shown = query?.typed === closedFor ? [] : suggestionsFor(query);
  const current = Math.min(chosen, shown.length - 1);
  return {
    shown,
    chosen: current,
    move: (by) => choose((current + by + shown.length) % shown.length),
    take(suggestion = shown[current]) {
      if (query && suggestion) change(pick(state, query, suggestion));
      choose(0);
    },
    close: () => closeFor(query?.typed),
  };
}

export function TypeaheadList({ index, typeahead }: { index: number; typeahead: Typeahead }) {
  if (typeahead.shown.length === 0) return null;
  return (
    <div id={`typeaheadDropdownWrapped-${index}`} className="typeahead">
      <div role="listbox" id={`typeaheadDropdown-${index}`}>
        {typeahead.shown.map((suggestion, row) => (
          <div
            key={suggestion.text}
            role="option"
            tabIndex={-1}
            aria-selected={row === typeahead.chosen}
            data-testid="typeaheadResult"
            // The editor must keep focus, or there is nowhere to put the name.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => typeahead.take(suggestion)}
          >
            <b>{suggestion.text}</b> <span className="dim">{suggestion.name}</span>
          </div>
        ))}
      </div>
    </div>
  );
}
