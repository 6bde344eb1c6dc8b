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
import { Quoted } from './quoted.tsx';
import { ScheduledLine, SchedulePicker } from './schedule.tsx';

interface Props {
  /** The post being replied to. */
  replyTo: Post | undefined;
  /** The post being quoted. */
  quoted: Post | undefined;
  /** What the address asks the box to begin with (`/intent/post?text=`). */
  text: string;
  /** The page beneath, shown again when the pop-up closes. */
  beneath: string;
}

/** The pop-up for a new post, a reply or a thread. */
export function ComposeModal({ replyTo, quoted, text, beneath }: Props) {
  const drafts = useDrafts(handed().texts ?? [text]);
  const [active, setActive] = useState(drafts.states.length - 1);
  const [schedule, setSchedule] = useState<'none' | 'choosing' | 'set'>('none');
  const close = () => go(beneath);
  const send = () => {
    if (!drafts.ready) return;
    publish(replyTo ? 'reply' : quoted ? 'quote' : 'post', drafts.texts);
    close();
  };
  const add = () => {
    setActive(drafts.states.length);
    drafts.add();
  };
  if (schedule === 'choosing')
    return (
      <Modal title="Schedule" close={close} action={null}>
        <SchedulePicker confirm={() => setSchedule('set')} />
      </Modal>
    );
  const drafting = (
    <button type="button" data-testid="unsentButton" className="plain link">
      Drafts
    </button>
  );
  return (
    <Modal title="Compose" close={close} action={drafting}>
      {schedule === 'set' && <ScheduledLine />}
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
              placeholder={quoted ? 'Add a comment' : placeholderOf(index, replyTo !== undefined)}
              state={state}
              autoFocus={index === active}
              change={(next) => drafts.change(index, next)}
              send={send}
              dismiss={close}
            />
          </div>
        </div>
      ))}
      {quoted && <Quoted post={quoted} />}
      <ReplyControl />
      <div className="controls" data-testid="toolBar">
        <Toolbar onSchedule={() => setSchedule('choosing')} />
        <div className="end">
          <Remaining drafts={drafts} />
          <AddButton add={add} />
          <SendButton
            testId="tweetButton"
            label={
              schedule === 'set' ? 'Schedule' : labelOf(drafts.states.length, replyTo !== undefined)
            }
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
