/** @jsxImportSource react */
import { Avatar } from '../avatar.tsx';
import type { Post } from '../posts.ts';

/** The post being quoted, under the editor: somebody else's words, in a box that is a link. */
export function Quoted({ post }: { post: Post }) {
  return (
    <div data-testid="attachments">
      <div role="link" tabIndex={0} className="row copy">
        <Avatar person={post.author} />
        <div className="grow">
          <div data-testid="User-Name">
            <b>{post.author.name}</b> <span className="dim">@{post.author.handle}</span>
          </div>
          <div data-testid="tweetText" lang="en" dir="auto">
            <span>{post.text}</span>
          </div>
        </div>
      </div>
    </div>
  );
}
