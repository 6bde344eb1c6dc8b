import { CharacterMetadata, type ContentBlock, type ContentState, EditorState } from 'draft-js';

const limit = 280;

/** Draft's name for the style, and how it looks. */
export const overflowStyles = { overflow: { backgroundColor: 'var(--over)' } };

/** How many characters are left; an emoji counts as one, so that none is ever cut in two. */
export function charactersLeft(text: string): number {
  return limit - [...text].length;
}

/**
 * Gives everything past the limit the red style, by setting the content in place: no step to undo.
 * Returns the same state when it is already right.
 */
export function markOverflow(state: EditorState): EditorState {
  const content = state.getCurrentContent();
  let left = limit;
  let changed = false;
  const blocks = content.getBlockMap().map((block) => {
    const marked = markBlock(block as ContentBlock, left);
    changed ||= marked !== block;
    left -= [...marked.getText()].length + 1;
    return marked;
  });
  if (!changed) return state;
  const marked = EditorState.set(state, {
    currentContent: content.set('blockMap', blocks) as ContentState,
  });
  const selection = marked.getSelection();
  return selection.getHasFocus() ? EditorState.forceSelection(marked, selection) : marked;
}

function markBlock(block: ContentBlock, left: number): ContentBlock {
  const fits = [...block.getText()].slice(0, Math.max(left, 0)).join('').length;
  const characters = block.getCharacterList();
  const styled = characters.map((character, index) =>
    character === undefined || index === undefined ? character : styleOf(character, index >= fits),
  );
  return styled.equals(characters) ? block : (block.set('characterList', styled) as ContentBlock);
}

function styleOf(character: CharacterMetadata, over: boolean): CharacterMetadata {
  return over
    ? CharacterMetadata.applyStyle(character, 'overflow')
    : CharacterMetadata.removeStyle(character, 'overflow');
}
