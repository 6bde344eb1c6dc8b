/** @jsxImportSource react */
import { useState } from 'react';
import { report } from '../../report.ts';
import {
  AudienceButton,
  AudiencePicker,
  audienceFromAddress,
  type ChosenAudience,
} from '../audience.tsx';
import { actsAsPage } from '../people.ts';
import { Press } from '../press.tsx';
import css from './composer.module.css';
import { Dialog } from './dialog.tsx';
import { TagPicker } from './extras.tsx';
import { PostForm } from './post-form.tsx';
import { useDraft } from './use-draft.ts';

export interface Destination {
  placeholder: string;
  /** The profile asks for the audience once more, on a second screen. */
  twoSteps?: boolean;
  /** A group's name; its posts have no audience of their own. */
  group?: string;
}

export interface Published {
  text: string;
  audience: ChosenAudience | 'group';
}

interface Props {
  destination: Destination;
  onClose: () => void;
  onPublished: (post: Published) => void;
}

type Screen = 'write' | 'audience' | 'tag' | 'confirm';

const titles: Record<Screen, string> = {
  write: 'Create post',
  audience: 'Post audience',
  tag: 'Tag people',
  confirm: 'Post settings',
};

export function ComposerDialog({ destination, onClose, onPublished }: Props) {
  const draft = useDraft();
  const [screen, setScreen] = useState<Screen>('write');
  const [returnTo, setReturnTo] = useState<Screen>('write');
  const [audience, setAudience] = useState(audienceFromAddress);
  const ownAudience = !destination.group && !actsAsPage();

  const chooseAudience = () => {
    setReturnTo(screen);
    setScreen('audience');
  };
  const publish = () => {
    const wide = actsAsPage() ? 'public' : audience;
    const post: Published = { text: draft.text(), audience: destination.group ? 'group' : wide };
    report({ surface: 'post', ...post });
    onPublished(post);
    onClose();
  };

  return (
    <Dialog title={titles[screen]} onClose={onClose}>
      {screen !== 'confirm' && returnTo !== 'confirm' && (
        <div className={screen === 'write' ? undefined : css.away}>
          <PostForm
            draft={draft}
            destination={destination}
            audience={ownAudience ? audience : undefined}
            onAudience={chooseAudience}
            onTag={() => setScreen('tag')}
            onSubmit={destination.twoSteps ? () => setScreen('confirm') : publish}
          />
        </div>
      )}
      {screen === 'audience' && (
        <AudiencePicker
          audience={audience}
          onPick={setAudience}
          onDone={() => setScreen(returnTo)}
        />
      )}
      {screen === 'tag' && (
        <TagPicker
          tagged={draft.tags}
          onToggle={draft.toggleTag}
          onDone={() => setScreen('write')}
        />
      )}
      {screen === 'confirm' && (
        <div className={css.screen}>
          <div className={css.row}>
            <span dir="auto">Post audience</span>
            <AudienceButton audience={audience} onPress={chooseAudience} />
          </div>
          <div className={css.row}>
            <span dir="auto">Share to groups</span>
            <Press className={css.quiet}>Choose</Press>
          </div>
          <Press label="Post" className={css.primary} onPress={publish}>
            <span>Post</span>
          </Press>
        </div>
      )}
    </Dialog>
  );
}
