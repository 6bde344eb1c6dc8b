/** @jsxImportSource react */
import { useState } from 'react';
import { Article } from '../article.tsx';
import { Avatar } from '../avatar.tsx';
import { Modal } from '../modal.tsx';
import type { Post } from '../posts.ts';
import { publish } from '../publish.ts';
import { go, handed } from '../route.ts';
import { me } from '../session.ts';
import { AddButton, Remaining, ReplyControl, SendButton, Toolbar } from './controls.tsx';
import { useDrafts } from './drafts.ts';
import { PostEditor } from './editor.tsx';

interface Props {
  /** The post being replied to. */
  replyTo: Post | undefined;
  /** What the address asks the box to begin with (`/intent/post?text=`). */
  text: string;
  /** The page beneath, shown again when the pop-up closes. */
  beneath: string;
}

/** The pop-up for a new post, a reply or a thread. */
export function ComposeModal({ replyTo, text, beneath }: Props) {
  const drafts = useDrafts(handed().texts ?? [text]);
  const [active, setActive] = useState(drafts.states.length - 1);
  const close = () => go(beneath);
  const send = () => {
    if (!drafts.ready) return;
    publish(replyTo ? 'reply' : 'post', drafts.texts);
    close();
  };
  const add = () => {
    setActive(drafts.states.length);
    drafts.add();
  };
  const drafting = (
    <button type="button" data-testid="unsentButton" className="plain link">
      Drafts
    </button>
  );
  return (
    <Modal title="Compose" close={close} action={drafting}>
      {replyTo && <Article post={replyTo} as="copy" />}
      {drafts.states.map((state, index) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: a post's place in the thread is its identity
          key={index}
          className={index === active ? 'row' : 'row inactive'}
          onFocus={() => setActive(index)}
        >
          <Avatar person={me} />
          <div className="grow">
            <PostEditor
              index={index}
              placeholder={placeholderOf(index, replyTo !== undefined)}
              state={state}
              autoFocus={index === active}
              change={(next) => drafts.change(index, next)}
              send={send}
              dismiss={close}
            />
          </div>
        </div>
      ))}
      <ReplyControl />
      <div className="controls" data-testid="toolBar">
        <Toolbar />
        <div className="end">
          <Remaining drafts={drafts} />
          <AddButton add={add} />
          <SendButton
            testId="tweetButton"
            label={labelOf(drafts.states.length, replyTo !== undefined)}
            drafts={drafts}
            send={send}
          />
        </div>
      </div>
    </Modal>
  );
}

function placeholderOf(index: number, reply: boolean): string {
  if (index > 0) return reply ? 'Add another Reply' : 'Add another post';
  return reply ? 'Post your reply' : "What's happening?";
}

function labelOf(count: number, reply: boolean): string {
  if (count > 1) return 'Post all';
  return reply ? 'Reply' : 'Post';
}
