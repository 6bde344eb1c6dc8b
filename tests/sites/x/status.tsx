/** @jsxImportSource react */
import { Article } from './article.tsx';
import { InlineComposer } from './composer/inline.tsx';
import { postById, posts } from './posts.ts';

/** One post, with the box to reply right under it. */
export function Status({ id }: { id: string | undefined }) {
  const focal = postById(id);
  if (!focal) return null;
  return (
    <>
      <h2 className="title">Post</h2>
      <section aria-label="Timeline: Conversation">
        <Article post={focal} as="focal" />
        <div data-testid="inline_reply_offscreen">
          <InlineComposer key={focal.id} kind="reply" />
        </div>
        {posts
          .filter((post) => post !== focal)
          .map((post) => (
            <Article key={post.id} post={post} as="listed" />
          ))}
      </section>
    </>
  );
}
