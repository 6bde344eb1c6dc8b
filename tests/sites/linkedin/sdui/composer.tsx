/** @jsxImportSource react */
import type { Editor } from '@tiptap/core';
import { useState } from 'react';
import { report } from '../../report.ts';
import { member, school } from '../people.ts';
import { modelText } from '../tiptap/post-editor.ts';
import { Icon } from './icon.tsx';
import { useLate } from './late.ts';
import { Modal } from './modal.tsx';
import { Picker } from './picker.tsx';
import { RoleButton } from './role-button.tsx';
import look from './sdui.module.css';
import { shareScreen } from './share-dialog.tsx';
import { TextEditor } from './text-editor.tsx';

const audiences = [
  { label: 'Anyone', icon: 'globe-americas-small' },
  { label: 'Connections only', icon: 'person-accent-4' },
  { label: 'Group', icon: 'company-accent-4' },
];
const authors = [
  { label: member.name, icon: 'person-accent-4' },
  { label: school.name, icon: 'company-accent-4' },
];
const editable = {
  componentkey: 'ShareBox_textEditor',
  'aria-label': 'Text editor for creating content',
  'data-placeholder': 'What do you want to talk about?',
};

export function Composer({ onClose, onPosted }: { onClose: () => void; onPosted: () => void }) {
  const [author, setAuthor] = useState(member.name);
  const [audience, setAudience] = useState('Anyone');
  const [picking, setPicking] = useState<'author' | 'audience'>();
  const [editor, setEditor] = useState<Editor>();
  const [text, setText] = useState('');
  const authorIcon = authors.find(({ label }) => label === author)?.icon ?? '';
  const ready = useLate(text.trim() !== '');
  const close = () => setPicking(undefined);

  const post = () => {
    if (!editor) return;
    report({ surface: 'post', text: modelText(editor), audience });
    onPosted();
  };

  return (
    <>
      <Modal key="composer" screen={shareScreen} label="Create post" onClose={onClose}>
        <div className={look.settings}>
          <RoleButton expanded={picking === 'author'} onPress={() => setPicking('author')}>
            <Icon id={authorIcon} />
            <strong>{author}</strong>
            <Icon id="caret-small" />
          </RoleButton>
          <RoleButton onPress={() => setPicking('audience')}>
            <Icon id="visibility-small" />
            <span>Post to {audience}</span>
          </RoleButton>
          <RoleButton onPress={close}>
            <Icon id="comment-small" />
            <span>Comments: Anyone</span>
          </RoleButton>
          <button type="button" className={look.close} aria-label="Dismiss" onClick={onClose}>
            <Icon id="close-small" />
          </button>
        </div>
        <div className={look.write}>
          <TextEditor attributes={editable} onEditor={setEditor} onText={setText} />
          <div aria-hidden="true" className={`${look.twin} tiptap ProseMirror`}>
            <p>{text}</p>
          </div>
        </div>
        <Footer ready={ready} onPost={post} />
      </Modal>
      {picking === 'audience' && (
        <Picker
          title="Who can see your post?"
          screen="com.linkedin.sdui.flagshipnav.sharing.ShareVisibility"
          choices={audiences}
          chosen={audience}
          onClose={close}
          onDone={setAudience}
        />
      )}
      {picking === 'author' && (
        <Picker
          title="Post as"
          screen="com.linkedin.sdui.flagshipnav.sharing.ShareActor"
          choices={authors}
          chosen={author}
          onClose={close}
          onDone={setAuthor}
        />
      )}
    </>
  );
}

function Footer({ ready, onPost }: { ready: boolean; onPost: () => void }) {
  return (
    <div className={look.foot}>
      <button type="button" className={look.tool} aria-label="Emoji">
        <Icon id="emoji-small" />
      </button>
      <button type="button" className={look.tool} aria-label="Media" aria-haspopup="dialog">
        <Icon id="image-medium" />
      </button>
      <a href="#scheduled" className={look.tool} aria-label="Scheduled">
        <Icon id="clock-small" />
      </a>
      <button type="button" className={look.primary} disabled={!ready} onClick={onPost}>
        Post
      </button>
    </div>
  );
}
