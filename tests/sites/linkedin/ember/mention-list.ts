import type Quill from 'quill';
import { type Entity, peopleMatching } from '../people.ts';
import { h } from './element.ts';

/** Shows people for the "@..." before the caret; clicking one puts the mention in its place. */
export function addMentionList(quill: Quill, container: HTMLElement): void {
  const list = h('div', {
    class: 'basic-typeahead__triggered-content',
    role: 'listbox',
    'aria-label': 'People',
  });
  container.append(h('div', { class: 'editor-typeahead-fetch' }, list));
  quill.on('editor-change', () => {
    const typed = typedMention(quill);
    const people = typed ? peopleMatching(typed) : [];
    list.replaceChildren(...people.map((person) => option(quill, person, typed)));
  });
}

function typedMention(quill: Quill): string {
  const caret = quill.getSelection();
  if (!caret || caret.length > 0) return '';
  const before = quill.getText(0, caret.index);
  return before.match(/(?:^|\s)@(\p{L}+)$/u)?.[1] ?? '';
}

function option(quill: Quill, person: Entity, typed: string): HTMLElement {
  const row = h(
    'div',
    {
      class: 'basic-typeahead__selectable editor-typeahead__typeahead-item',
      role: 'option',
      'aria-selected': 'false',
    },
    h('strong', {}, person.name),
    h('small', {}, person.headline),
  );
  row.addEventListener('mousedown', (event) => event.preventDefault());
  row.addEventListener('click', () => {
    const at = (quill.getSelection(true)?.index ?? 0) - typed.length - 1;
    quill.deleteText(at, typed.length + 1, 'user');
    quill.insertText(at, person.name, 'mention', person, 'user');
    quill.insertText(at + person.name.length, ' ', 'mention', false, 'user');
    quill.setSelection(at + person.name.length + 1, 0, 'user');
  });
  return row;
}
