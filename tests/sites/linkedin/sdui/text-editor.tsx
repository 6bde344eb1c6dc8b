/** @jsxImportSource react */
import type { Editor } from '@tiptap/core';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { createPostEditor, modelText } from '../tiptap/post-editor.ts';
import { MentionList } from './mention-list.tsx';
import look from './sdui.module.css';
import { useMentions } from './use-mentions.ts';

interface Props {
  /** Attributes of the editable; the same object on every render. */
  attributes: Record<string, string>;
  onEditor: (editor: Editor) => void;
  onText: (text: string) => void;
}

/** The site's one rich text box, shared by posts and comments. */
export function TextEditor({ attributes, onEditor, onText }: Props) {
  const wrapper = useRef<HTMLDivElement>(null);
  const [editor, setEditor] = useState<Editor>();
  const { listener, list } = useMentions(editor);

  useLayoutEffect(() => {
    if (!wrapper.current) return;
    const created = createPostEditor(wrapper.current, attributes, listener);
    created.on('update', () => onText(modelText(created)));
    setEditor(created);
    onEditor(created);
    return () => created.destroy();
  }, [attributes, listener, onEditor, onText]);

  // Nothing typed is heard outside, not even by the page's own delegated handlers.
  useEffect(() => {
    for (const type of ['keydown', 'keyup', 'beforeinput', 'input', 'paste']) {
      wrapper.current?.addEventListener(type, (event) => event.stopPropagation());
    }
  }, []);

  return (
    <>
      <div ref={wrapper} data-testid="ui-core-tiptap-text-editor-wrapper" className={look.editor} />
      <MentionList {...list} />
    </>
  );
}
