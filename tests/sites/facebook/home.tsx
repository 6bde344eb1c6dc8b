/** @jsxImportSource react */
import { useState } from 'react';
import type { Published } from './composer/composer-dialog.tsx';
import { ComposerTrigger } from './composer/trigger.tsx';
import { Feed, type FeedPost } from './feed/feed.tsx';
import { mountPage } from './frame/page.tsx';
import { actsAsPage, page, person } from './people.ts';

const posts: FeedPost[] = [
  {
    id: 'libraries',
    author: 'Sefton Libraries',
    when: '2 h',
    audience: 'public',
    text: 'Story time is back on Saturday at ten. No need to book, and there will be squash and biscuits.',
    comments: [
      { id: 'twins', author: 'Priya Nair', text: 'We will be there, the twins cannot wait.' },
    ],
  },
  {
    id: 'miles',
    author: 'Gwen Price',
    when: '5 h',
    audience: 'friends',
    text: 'Ten miles along the front this morning and the sun came out for every one of them.',
  },
];

function Home() {
  const [published, setPublished] = useState<Published[]>([]);
  const name = actsAsPage() ? page : person.split(' ')[0];
  const invitation = `What's on your mind, ${name}?`;
  return (
    <>
      <ComposerTrigger
        invitation={invitation}
        destination={{ placeholder: invitation }}
        onPublished={(post) => setPublished((now) => [...now, post])}
      />
      <Feed published={published} posts={posts} />
    </>
  );
}

mountPage(<Home />);
