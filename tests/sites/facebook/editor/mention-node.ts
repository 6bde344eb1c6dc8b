import { type EditorConfig, TextNode } from 'lexical';
import css from './editor.module.css';

/** A person's name that the site put into the text itself: deleted word by word, never typed into. */
export class MentionNode extends TextNode {
  override $config() {
    return this.config('mention', { extends: TextNode });
  }

  override createDOM(config: EditorConfig): HTMLElement {
    const element = super.createDOM(config);
    element.className = css.mention ?? '';
    element.spellcheck = false;
    return element;
  }
}

export function $createMention(name: string): MentionNode {
  return new MentionNode(name).setMode('segmented');
}
