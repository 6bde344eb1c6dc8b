/** @jsxImportSource react */
import { useState } from 'react';
import { Avatar } from '../avatar.tsx';
import { publish } from '../publish.ts';
import { go } from '../route.ts';
import { me } from '../session.ts';
import { AddButton, Remaining, ReplyControl, SendButton, Toolbar } from './controls.tsx';
import { useDrafts } from './drafts.ts';
import { PostEditor } from './editor.tsx';

/** The box at the top of the home page, or under a post, where it has no toolbar until it is used. */
export function InlineComposer({ kind }: { kind: 'post' | 'reply' }) {
  const drafts = useDrafts();
  const [used, setUsed] = useState(kind === 'post');
  const written = drafts.texts[0] !== '';
  const send = () => {
    if (!drafts.ready) return;
    publish(kind, drafts.texts);
    drafts.clear();
  };
  const thread = () => {
    go('/compose/post', { texts: [...drafts.texts, ''] });
    drafts.clear();
  };
  return (
    <div className="row composer" onFocus={() => setUsed(true)}>
      <Avatar person={me} />
      <div className="grow">
        <div>
          {drafts.states.map((state, index) => (
            <PostEditor
              // biome-ignore lint/suspicious/noArrayIndexKey: a post's place in the thread is its identity
              key={index}
              index={index}
              placeholder={kind === 'reply' ? 'Post your reply' : "What's happening?"}
              state={state}
              change={(next) => drafts.change(index, next)}
              send={send}
              dismiss={() => {}}
            />
          ))}
          <ReplyControl />
        </div>
        <div className="controls" data-testid={used ? 'toolBar' : undefined}>
          {used && <Toolbar />}
          <div className="end">
            <Remaining drafts={drafts} />
            {kind === 'post' && written && <AddButton add={thread} />}
            <SendButton
              testId="tweetButtonInline"
              label={kind === 'reply' ? 'Reply' : 'Post'}
              drafts={drafts}
              send={send}
            />
          </div>
        </div>
      </div>
    </div>
  );
}
