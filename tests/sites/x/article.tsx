/** @jsxImportSource react */
import { Avatar } from './avatar.tsx';
import { Icon } from './icon.tsx';
import type { Post } from './posts.ts';
import { press } from './press.ts';
import { go } from './route.ts';

interface Props {
  post: Post;
  /** `copy` is the one above a reply in the pop-up: no link to the post and no buttons. */
  as: 'listed' | 'focal' | 'copy';
}

export function Article({ post, as }: Props) {
  const time = <time dateTime={post.time}>{post.shown}</time>;
  const open = press(() => go(addressOf(post)));
  return (
    <article
      data-testid="tweet"
      tabIndex={as === 'focal' ? -1 : 0}
      className={`row ${as}`}
      {...(as === 'listed' ? open : {})}
    >
      <Avatar person={post.author} />
      <div className="grow">
        <div data-testid="User-Name" className="author">
          <b>{post.author.name}</b> <span className="dim">@{post.author.handle} · </span>
          {as === 'copy' ? (
            <span className="dim">{time}</span>
          ) : (
            <PostLink post={post}>{time}</PostLink>
          )}
        </div>
        <div data-testid="tweetText" className="text" lang="en" dir="auto">
          <span>{post.text}</span>
        </div>
        {as === 'copy' ? <ReplyingTo handle={post.author.handle} /> : <Deeds post={post} />}
      </div>
    </article>
  );
}

function addressOf(post: Post): string {
  return `/${post.author.handle}/status/${post.id}`;
}

function PostLink({ post, children }: { post: Post; children: React.ReactNode }) {
  const follow = (event: React.MouseEvent) => {
    event.preventDefault();
    press(() => go(addressOf(post))).onClick(event);
  };
  return (
    <a href={addressOf(post)} className="dim" onClick={follow}>
      {children}
    </a>
  );
}

function ReplyingTo({ handle }: { handle: string }) {
  return (
    <button type="button" className="plain dim">
      Replying to <span className="link">@{handle}</span>
    </button>
  );
}

function Deeds({ post }: { post: Post }) {
  const reply = press(() => go(`/compose/post?in_reply_to=${post.id}`));
  return (
    <div role="group" className="deeds">
      <button type="button" data-testid="reply" aria-label="Reply" {...reply}>
        <Icon name="reply" />
      </button>
      <button type="button" data-testid="retweet" aria-label="Repost">
        <Icon name="repeat" />
      </button>
      <button type="button" data-testid="like" aria-label="Like">
        <Icon name="heart" />
      </button>
    </div>
  );
}
