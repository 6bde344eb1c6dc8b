/** @jsxImportSource react */
import { useState } from 'react';
import { Avatar } from './avatar.tsx';
import type { Published } from './composer/composer-dialog.tsx';
import { ComposerTrigger } from './composer/trigger.tsx';
import { Feed } from './feed/feed.tsx';
import { Bio } from './forms/bio.tsx';
import css from './frame/frame.module.css';
import { mountPage } from './frame/page.tsx';
import { person } from './people.ts';

function Profile() {
  const [published, setPublished] = useState<Published[]>([]);
  return (
    <>
      <div className={css.card}>
        <Avatar name={person} size={96} />
        <h1>{person}</h1>
        <p className={css.quiet}>214 friends</p>
      </div>
      <ComposerTrigger
        invitation="What's on your mind?"
        destination={{ placeholder: "What's on your mind?", twoSteps: true }}
        onPublished={(post) => setPublished((now) => [...now, post])}
      />
      <div className={css.card}>
        <h3>Intro</h3>
        <Bio />
      </div>
      <Feed published={published} posts={[]} />
    </>
  );
}

mountPage(<Profile />);
