import { type LexicalEditor, TextNode } from 'lexical';

const longWord = /\p{L}{7,}/u;
const keptLetters = 4;

/**
 * Cuts every long word into two text leaves, as the site's own plug-ins do: a word that a reader
 * looks for is then never inside one text node.
 * @returns undoes the registration
 */
export function registerWordSplitting(editor: LexicalEditor): () => void {
  return editor.registerNodeTransform(TextNode, (node) => {
    if (!node.isSimpleText()) return;
    const word = longWord.exec(node.getTextContent());
    if (!word) return;
    const [head, tail] = node.splitText(word.index + keptLetters);
    // Neighbours of one style are merged again, so the halves differ in a style nobody sees.
    tail?.setStyle(head?.getStyle() ? '' : 'orphans: 2;');
  });
}
