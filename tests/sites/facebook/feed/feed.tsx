/** @jsxImportSource react */
import { useState } from 'react';
import { shownAudience } from '../audience.tsx';
import { Avatar } from '../avatar.tsx';
import type { Published } from '../composer/composer-dialog.tsx';
import frame from '../frame/frame.module.css';
import { Icon } from '../icon.tsx';
import { actor } from '../people.ts';
import { Press } from '../press.tsx';
import { type Comment, CommentBox, CommentThread } from './comments.tsx';
import css from './feed.module.css';
import { ShareDialog } from './share-dialog.tsx';

export interface FeedPost {
  id: string;
  author: string;
  when: string;
  audience: Published['audience'];
  text: string;
  comments?: Comment[];
}

interface Props {
  /** What was posted on this page, oldest first. */
  published: Published[];
  posts: FeedPost[];
  group?: string;
}

export function Feed({ published, posts, group }: Props) {
  const own = published.map((post): FeedPost => ({ author: actor(), when: 'Just now', ...post }));
  const all = [...own.toReversed(), ...posts];
  return all.map((post, index) => (
    <Article key={post.id} post={post} position={index + 1} group={group} />
  ));
}

interface ArticleProps {
  post: FeedPost;
  position: number;
  group: string | undefined;
}

function Article({ post, position, group }: ArticleProps) {
  const [sharing, setSharing] = useState(false);
  const who =
    post.audience === 'group' ? `Members of ${group}` : sharedWith(shownAudience(post.audience));
  return (
    <div role="article" aria-posinset={position} className={frame.card}>
      <div className={css.byline}>
        <Avatar name={post.author} />
        <div>
          <strong data-ad-rendering-role="profile_name">{post.author}</strong>
          <div className={css.small}>
            {post.when} ·{' '}
            <span title={`Shared with ${who}`}>
              <Icon name={post.audience === 'public' ? 'public' : 'friends'} size={14} />
            </span>
          </div>
        </div>
      </div>
      <div data-ad-rendering-role="story_message" dir="auto" className={css.story}>
        {post.text}
      </div>
      <Press className={css.small} onPress={() => setSharing(true)}>
        <span data-ad-rendering-role="share_button">Share</span>
      </Press>
      {sharing && <ShareDialog post={post} onClose={() => setSharing(false)} />}
      <CommentThread comments={post.comments ?? []} audience={post.audience}>
        {(add) => <CommentBox surface="comment" audience={post.audience} onSent={add} />}
      </CommentThread>
    </div>
  );
}

function sharedWith(shown: string): string {
  return shown === 'Friends' ? 'Your friends' : shown;
}
