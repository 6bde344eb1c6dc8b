/** @jsxImportSource react */
import type { Editor } from '@tiptap/core';
import { useState } from 'react';
import { report } from '../../report.ts';
import { modelText } from '../tiptap/post-editor.ts';
import { Header } from './header.tsx';
import { Modal } from './modal.tsx';
import look from './sdui.module.css';
import { TextEditor } from './text-editor.tsx';

const body = { 'aria-label': 'Article editor content', 'data-placeholder': 'Write here.' };
const beside = {
  'aria-label': 'Text editor for creating content',
  'data-placeholder': 'Tell your network',
};

/** An article of one's own page: title and body, then a dialog with words to go with it and Publish. */
export function ArticleEditor() {
  const [title, setTitle] = useState('');
  const [editor, setEditor] = useState<Editor>();
  const [text, setText] = useState('');
  const [publishing, setPublishing] = useState(false);
  const publish = () => {
    if (!editor) return;
    report({ surface: 'article', text: `${title}\n${modelText(editor)}` });
    setPublishing(false);
  };
  return (
    <div data-sdui-screen="com.linkedin.sdui.flagshipnav.publishing.ArticleEditor">
      <Header />
      <main className={look.page}>
        <div className={`${look.card} ${look.form}`}>
          <textarea
            rows={1}
            placeholder="Title"
            value={title}
            onChange={(event) => setTitle(event.target.value)}
          />
          <div className={look.write}>
            <TextEditor attributes={body} onEditor={setEditor} onText={setText} />
          </div>
          <div className={look.foot}>
            <button
              type="button"
              className={look.primary}
              disabled={text.trim() === ''}
              onClick={() => setPublishing(true)}
            >
              Next
            </button>
          </div>
        </div>
      </main>
      {publishing && <Publish onPublish={publish} onClose={() => setPublishing(false)} />}
    </div>
  );
}

function Publish({ onPublish, onClose }: { onPublish: () => void; onClose: () => void }) {
  return (
    <Modal
      screen="com.linkedin.sdui.flagshipnav.sharing.ShareCompose"
      label="Create post"
      onClose={onClose}
    >
      <div className={look.write}>
        <TextEditor attributes={beside} onEditor={ignore} onText={ignore} />
      </div>
      <div className={look.foot}>
        <button type="button" className={look.primary} onClick={onPublish}>
          Publish
        </button>
      </div>
    </Modal>
  );
}

function ignore(): void {}
