/** @jsxImportSource react */
import { Editor, EditorState } from 'draft-js';
import { useState } from 'react';
import { report } from '../report.ts';
import { press } from './press.ts';

/** Long articles have an editor of their own on a page of its own; how it is marked up is a guess. */
export function ArticleEditor() {
  const [title, setTitle] = useState('');
  const [body, setBody] = useState(() => EditorState.createEmpty());
  const text = body.getCurrentContent().getPlainText();
  const publish = () => report({ surface: 'article', text: `${title}\n${text}` });
  return (
    <div className="row">
      <div className="grow">
        <textarea
          name="Article Title"
          placeholder="Add a title"
          rows={1}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
        <Editor
          editorState={body}
          onChange={setBody}
          placeholder="Start writing"
          role="textbox"
          ariaLabel="Article body"
          ariaMultiline={true}
        />
        <div className="end">
          <button type="button" className="plain">
            Preview
          </button>
          <button type="button" className="send" disabled={text.trim() === ''} {...press(publish)}>
            Publish
          </button>
        </div>
      </div>
    </div>
  );
}
