/** @jsxImportSource react */
import { useState } from 'react';
import { contacts, member, school } from '../people.ts';
import { Avatar } from './avatar.tsx';
import { FeedPost, type FeedPostProps } from './feed-post.tsx';
import { Header } from './header.tsx';
import look from './sdui.module.css';
import { ShareDialog } from './share-dialog.tsx';

const posts: FeedPostProps[] = [
  {
    id: '7300000000000000001',
    author: school,
    text: 'Our summer fair is on Saturday 27 June. Everyone is welcome.',
    firstComments: ['See you there!', 'Looking forward to it.'],
  },
  {
    id: '7300000000000000002',
    author: contacts[2] ?? school,
    text: 'We are looking for two new governors. No experience of education is needed.',
    firstComments: [],
  },
];

/** `older`: where the person's account still has the older share box, which this opens instead. */
export function Feed({ older }: { older: (() => void) | undefined }) {
  const [writing, setWriting] = useState(new URL(location.href).searchParams.has('shareActive'));
  const [posted, setPosted] = useState(false);
  const start = () => {
    setPosted(false);
    if (older) return older();
    setWriting(true);
  };
  const finish = (done: boolean) => {
    history.pushState({}, '', '/feed/');
    setWriting(false);
    setPosted(done);
  };
  return (
    <div data-sdui-screen="com.linkedin.sdui.flagshipnav.home.Home">
      <Header />
      <main className={look.page}>
        <aside className={look.card}>
          <Avatar name={member.name} />
          <a href={`/${member.handle}/`}>
            <strong>{member.name}</strong>
          </a>
          <small>{member.headline}</small>
        </aside>
        <div className={look.column}>
          <StartPost onStart={start} />
          <div role="list" data-testid="mainFeed" className={look.column}>
            {posts.map((post) => (
              <FeedPost key={post.id} {...post} />
            ))}
          </div>
        </div>
      </main>
      {writing && <ShareDialog onClose={() => finish(false)} onPosted={() => finish(true)} />}
      {posted && (
        <div role="alert" className={look.toast}>
          Post successful. <a href="/feed/">View post</a>
        </div>
      )}
    </div>
  );
}

function StartPost({ onStart }: { onStart: () => void }) {
  return (
    <div className={look.start}>
      <div id="shareboxProfilePictureComponentRef">
        <a href={`/${member.handle}/`} aria-label="View your profile">
          <Avatar name={member.name} />
        </a>
      </div>
      <div role="button" tabIndex={0} className={look.startButton} onClick={onStart}>
        Start a post
      </div>
    </div>
  );
}
