/** @jsxImportSource react */
import type { EditorState, LexicalEditor } from 'lexical';
import { type CSSProperties, useLayoutEffect, useRef, useState } from 'react';
import { useLate } from '../late.ts';
import { startEditor, textOf } from './create.ts';
import css from './editor.module.css';

interface Props {
  kind: 'rich' | 'plain';
  placeholder: string;
  /** Comment and chat editors have an accessible name; the post editor has only its placeholder. */
  label?: string;
  state?: EditorState | undefined;
  mention?: string;
  /** Takes the focus when it appears. */
  focused?: boolean;
  onReady?: (editor: LexicalEditor) => void;
  onChange?: (state: EditorState) => void;
  onEnter?: () => void;
}

const rootStyle: CSSProperties = {
  userSelect: 'text',
  whiteSpace: 'pre-wrap',
  wordBreak: 'break-word',
};

/** A Lexical editor with its visible placeholder beside it, as the site builds every text box. */
export function EditorBox(props: Props) {
  const root = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;
  const [empty, setEmpty] = useState(true);
  // The attribute comes a moment after the editor.
  const announced = useLate(true, 150);

  useLayoutEffect(() => {
    if (!root.current) return;
    const { kind, state, mention, focused, onReady, onEnter } = latest.current;
    const { editor, end } = startEditor(root.current, {
      kind,
      state,
      mention,
      onEnter: onEnter && (() => latest.current.onEnter?.()),
      onChange: (changed) => {
        setEmpty(textOf(changed) === '');
        latest.current.onChange?.(changed);
      },
    });
    if (focused) editor.focus();
    onReady?.(editor);
    return end;
  }, []);

  return (
    <div className={css.box}>
      <div
        ref={root}
        className={`${css.root} notranslate`}
        style={rootStyle}
        contentEditable
        suppressContentEditableWarning
        role="textbox"
        spellCheck
        tabIndex={0}
        aria-label={props.label}
        aria-placeholder={announced ? props.placeholder : undefined}
      />
      {empty && (
        <div aria-hidden="true" className={css.placeholder}>
          {props.placeholder}
        </div>
      )}
    </div>
  );
}
