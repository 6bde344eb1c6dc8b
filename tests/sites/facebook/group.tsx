/** @jsxImportSource react */
import { useState } from 'react';
import type { Published } from './composer/composer-dialog.tsx';
import { ComposerTrigger } from './composer/trigger.tsx';
import { Feed, type FeedPost } from './feed/feed.tsx';
import css from './frame/frame.module.css';
import { mountPage } from './frame/page.tsx';

const name = 'Allerton Allotments';

const posts: FeedPost[] = [
  {
    id: 'courgettes',
    author: 'Omar Haddad',
    when: '1 d',
    audience: 'group',
    text: 'Spare courgettes by the gate, help yourselves.',
    comments: [
      { id: 'cake', author: 'Ruth Adeyemi', text: 'Thank you, two have gone into a cake.' },
    ],
  },
];

function Group() {
  const [published, setPublished] = useState<Published[]>([]);
  const isPublic = new URLSearchParams(location.search).get('privacy') === 'public';
  return (
    <>
      <div className={css.card}>
        <h1>{name}</h1>
        <div className={css.quiet}>
          <span dir="auto">{isPublic ? 'Public group' : 'Private group'} · 62 members</span>
        </div>
      </div>
      <ComposerTrigger
        invitation="Write something..."
        destination={{
          placeholder: isPublic ? 'Create a public post…' : 'Write something...',
          group: name,
        }}
        onPublished={(post) => setPublished((now) => [...now, post])}
      />
      <Feed published={published} posts={posts} group={name} />
    </>
  );
}

mountPage(<Group />);
