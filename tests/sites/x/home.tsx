/** @jsxImportSource react */
import { useState } from 'react';
import { Article } from './article.tsx';
import { InlineComposer } from './composer/inline.tsx';
import { posts } from './posts.ts';
import { press } from './press.ts';

const tabs = ['For you', 'Following', 'Teachers UK'];

/** The home page. On a community's tab the composer is gone; coming back makes a new one. */
export function Home() {
  const [tab, setTab] = useState(0);
  return (
    <>
      <nav aria-label="Timelines">
        <div role="tablist" data-testid="ScrollSnap-List" className="timelines">
          {tabs.map((name, index) => (
            <button
              key={name}
              type="button"
              role="tab"
              aria-selected={index === tab}
              {...press(() => setTab(index))}
            >
              <span className={index === tab ? 'current' : undefined}>{name}</span>
            </button>
          ))}
        </div>
      </nav>
      {tab < 2 && <InlineComposer kind="post" />}
      <section aria-label="Home timeline">
        {posts.map((post) => (
          <Article key={post.id} post={post} as="listed" />
        ))}
      </section>
    </>
  );
}
