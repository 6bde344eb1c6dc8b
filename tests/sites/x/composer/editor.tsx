/** @jsxImportSource react */
import { Editor, type EditorState, getDefaultKeyBinding, KeyBindingUtil } from 'draft-js';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { markOverflow, overflowStyles } from './overflow.ts';
import { type Typeahead, TypeaheadList, useTypeahead } from './typeahead.tsx';

interface Props {
  /** Which post of a thread this is; 0 for the first or only one. */
  index: number;
  placeholder: string;
  state: EditorState;
  autoFocus?: boolean;
  change(state: EditorState): void;
  /** The keys that post, Ctrl+Enter or Cmd+Enter, were pressed. */
  send(): void;
  dismiss(): void;
}

/** One Draft.js editor in the nesting and with the names of the real site. */
export function PostEditor(props: Props) {
  const { index, placeholder, state, autoFocus = false } = props;
  const editor = useRef<Editor>(null);
  const change = (next: EditorState) => props.change(markOverflow(next));
  const typeahead = useTypeahead(state, change);
  const commands = commandsOf(props, typeahead);
  useEffect(() => {
    if (autoFocus) editor.current?.focus();
  }, [autoFocus]);
  return (
    <div data-testid={`tweetTextarea_${index}_label`} className="editor-label">
      <div>
        <div dir="ltr">
          <div>
            <div>
              <div data-testid={`tweetTextarea_${index}RichTextInputContainer`}>
                <Editor
                  ref={editor}
                  editorState={state}
                  onChange={change}
                  placeholder={placeholder}
                  webDriverTestID={`tweetTextarea_${index}`}
                  ariaLabel="Post text"
                  ariaMultiline={true}
                  ariaAutoComplete="list"
                  ariaControls={`typeaheadDropdownWrapped-${index}`}
                  role="textbox"
                  spellCheck={true}
                  tabIndex={0}
                  customStyleMap={overflowStyles}
                  keyBindingFn={(event) => commandOf(event, typeahead.shown.length > 0)}
                  handleKeyCommand={(command) => {
                    const run = commands[command];
                    run?.();
                    return run ? 'handled' : 'not-handled';
                  }}
                  handleReturn={(event) => {
                    if (typeahead.shown.length === 0 || KeyBindingUtil.hasCommandModifier(event)) {
                      return 'not-handled';
                    }
                    typeahead.take();
                    return 'handled';
                  }}
                />
              </div>
            </div>
          </div>
        </div>
      </div>
      <Twin text={state.getCurrentContent().getPlainText()} />
      <TypeaheadList index={index} typeahead={typeahead} />
    </div>
  );
}

/** Another editable with the same words that nobody sees, for measuring: never the composer. */
function Twin({ text }: { text: string }) {
  return (
    <div aria-hidden="true" className="twin">
      <div contentEditable suppressContentEditableWarning tabIndex={-1}>
        {text}
      </div>
    </div>
  );
}

function commandOf(event: KeyboardEvent<object>, listShown: boolean): string | null {
  if (event.keyCode === 13 && KeyBindingUtil.hasCommandModifier(event)) return 'send-tweet';
  if (event.keyCode === 27) return listShown ? 'typeahead-close' : 'dismiss-composer';
  if (listShown && event.keyCode === 40) return 'typeahead-next';
  if (listShown && event.keyCode === 38) return 'typeahead-previous';
  return getDefaultKeyBinding(event);
}

function commandsOf(props: Props, typeahead: Typeahead): Record<string, () => void> {
  return {
    'send-tweet': props.send,
    'dismiss-composer': props.dismiss,
    'typeahead-close': typeahead.close,
    'typeahead-next': () => typeahead.move(1),
    'typeahead-previous': () => typeahead.move(-1),
  };
}
