import { Extension, type Range } from '@tiptap/core';
import { type EditorState, Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

/** A mention being typed: what stands after "@", and where the whole of it is. */
export interface Pending {
  query: string;
  range: Range;
}

export interface SuggestionListener {
  changed(pending: Pending | undefined): void;
  /** Whether the open list took the key. */
  key(event: KeyboardEvent): boolean;
}

/** Marks a mention being typed and tells the list about it. */
export const Suggestion = Extension.create<{ listener: SuggestionListener | undefined }>({
  name: 'suggestion',
  addOptions: () => ({ listener: undefined }),
  addProseMirrorPlugins() {
    const { listener } = this.options;
    return [
      new Plugin({
        props: {
          handleKeyDown: (_view, event) => listener?.key(event) ?? false,
          decorations: (state) => {
            const pending = pendingMention(state);
            return pending && DecorationSet.create(state.doc, [highlight(pending.range)]);
          },
        },
        view: () => ({
          update(view, before) {
            const same = before.doc.eq(view.state.doc) && before.selection.eq(view.state.selection);
            if (!same) listener?.changed(pendingMention(view.state));
          },
        }),
      }),
    ];
  },
});

function highlight({ from, to }: Range): Decoration {
  const attributes = { nodeName: 'span', class: 'suggestion', 'data-decoration-id': `id_${from}` };
  return Decoration.inline(from, to, attributes);
}

function pendingMention({ selection }: EditorState): Pending | undefined {
  const { $from, empty, from } = selection;
  if (!empty || !$from.parent.isTextblock) return undefined;
  const before = $from.parent.textBetween(0, $from.parentOffset, undefined, '\ufffc');
  const typed = before.match(/(?:^|\s)@(\p{L}+)$/u)?.[1];
  return typed ? { query: typed, range: { from: from - typed.length - 1, to: from } } : undefined;
}
