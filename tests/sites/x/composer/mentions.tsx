/** @jsxImportSource react */
import { CompositeDecorator, type ContentBlock, type ContentState } from 'draft-js';
import type { ReactNode } from 'react';

type Mark = (start: number, end: number) => void;

function pickedMentions(block: ContentBlock, mark: Mark, content: ContentState): void {
  block.findEntityRanges((character) => {
    const key = character.getEntity();
    return key !== null && content.getEntity(key).getType() === 'mention';
  }, mark);
}

function typedLinks(block: ContentBlock, mark: Mark): void {
  for (const found of block.getText().matchAll(/(?<!\w)[@#]\w+|https?:\/\/\S+/g)) {
    mark(found.index, found.index + found[0].length);
  }
}

function LinkText({ children }: { children: ReactNode }) {
  return <span className="link">{children}</span>;
}

/** Colours mentions picked from the list, and whatever else looks like a mention, hashtag or link. */
export const decorator = new CompositeDecorator([
  { strategy: pickedMentions, component: LinkText },
  { strategy: typedLinks, component: LinkText },
]);
