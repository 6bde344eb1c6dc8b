/** @jsxImportSource react */
import { useState } from 'react';
import type { Destination, Published } from './composer/composer-dialog.tsx';
import { ComposerTrigger } from './composer/trigger.tsx';
import { Feed } from './feed/feed.tsx';
import css from './frame/frame.module.css';
import { mountPage } from './frame/page.tsx';

interface Timeline {
  title: string;
  about: string;
  invitation: string;
  destination: Destination;
}

/** Where one posts on what is not one's own: a friend's timeline, an event, the Page of the school. */
const timelines: Record<string, Timeline> = {
  'ruth.adeyemi': {
    title: 'Ruth Adeyemi',
    about: '88 friends',
    invitation: 'Write something to Ruth…',
    destination: { placeholder: 'Write something to Ruth…' },
  },
  events: {
    title: 'Summer fair',
    about: 'Event · Saturday at 11:00',
    invitation: 'Write something…',
    destination: { placeholder: 'Write something…', group: 'Summer fair' },
  },
  AbbotsLeaSchool: {
    title: "Abbot's Lea School",
    about: 'Page · School',
    invitation: "What's on your mind?",
    destination: { placeholder: "What's on your mind?", twoSteps: true },
  },
};

function TimelinePage({ title, about, invitation, destination }: Timeline) {
  const [published, setPublished] = useState<Published[]>([]);
  return (
    <>
      <div className={css.card}>
        <h1>{title}</h1>
        <p className={css.quiet}>{about}</p>
      </div>
      <ComposerTrigger
        invitation={invitation}
        destination={destination}
        onPublished={(post) => setPublished((now) => [...now, post])}
      />
      <Feed published={published} posts={[]} />
    </>
  );
}

const shown = timelines[location.pathname.split('/')[1] ?? ''];
if (shown) mountPage(<TimelinePage {...shown} />);
