import type { Editor } from '@tiptap/core';
import { useEffect, useRef, useState } from 'react';
import { type Entity, peopleMatching } from '../people.ts';
import type { Pending, SuggestionListener } from '../tiptap/suggestion.ts';

/** The real list comes from the server; until it does, the one before stays. */
const listDelay = 150;

export interface MentionListState {
  people: Entity[];
  active: number;
  pick(person: Entity): void;
}

/** People for the mention being typed, and the keys of their list. The listener never changes. */
export function useMentions(editor: Editor | undefined) {
  const [pending, setPending] = useState<Pending>();
  const [found, setFound] = useState<Entity[]>([]);
  const [active, setActive] = useState(0);
  const people = pending ? found : [];

  useEffect(() => {
    const timer = setTimeout(() => {
      setFound(pending ? peopleMatching(pending.query) : []);
      setActive(0);
    }, listDelay);
    return () => clearTimeout(timer);
  }, [pending]);

  const pick = (person: Entity) => {
    if (!editor || !pending) return;
    const attrs = { label: person.name, entityID: person.urn.split(':').at(-1) };
    const content = [
      { type: 'mention', attrs },
      { type: 'text', text: ' ' },
    ];
    editor.chain().focus().insertContentAt(pending.range, content).run();
  };

  const key = (event: KeyboardEvent): boolean => {
    const person = people[active];
    if (!person) return false;
    if (event.key === 'Enter' || event.key === 'Tab') pick(person);
    else if (event.key === 'ArrowDown') setActive((active + 1) % people.length);
    else if (event.key === 'ArrowUp') setActive((active + people.length - 1) % people.length);
    else if (event.key === 'Escape') setPending(undefined);
    else return false;
    event.preventDefault();
    return true;
  };

  const currentKey = useRef(key);
  currentKey.current = key;
  const [listener] = useState<SuggestionListener>(() => ({
    changed: setPending,
    key: (event) => currentKey.current(event),
  }));
  return { listener, list: { people, active, pick } satisfies MentionListState };
}
