/** @jsxImportSource react */
import { useState } from 'react';
import { report } from '../../report.ts';
import { AudiencePicker, audienceFromAddress, type ChosenAudience } from '../audience.tsx';
import { actsAsPage } from '../people.ts';
import css from './composer.module.css';
import { ConfirmScreen } from './confirm-screen.tsx';
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
  id: string;
  text: string;
  audience: ChosenAudience | 'group';
}

interface Props {
  destination: Destination;
  onClose: () => void;
  onPublished: (post: Published) => void;
}

type Step = 'write' | 'confirm';
type Picker = 'audience' | 'tag';

const titles: Record<Step | Picker, string> = {
  write: 'Create post',
  confirm: 'Post settings',
  audience: 'Post audience',
  tag: 'Tag people',
};

export function ComposerDialog({ destination, onClose, onPublished }: Props) {
  const draft = useDraft();
  const [step, setStep] = useState<Step>('write');
  const [picker, setPicker] = useState<Picker>();
  const [audience, setAudience] = useState(audienceFromAddress);
  const ownAudience = destination.group || actsAsPage() ? undefined : audience;
  const chooseAudience = () => setPicker('audience');
  const leavePicker = () => setPicker(undefined);

  const publish = () => {
    const wide = actsAsPage() ? 'public' : audience;
    const post = { text: draft.text(), audience: destination.group ? 'group' : wide } as const;
    report({ surface: 'post', ...post });
    onPublished({ id: crypto.randomUUID(), ...post });
    onClose();
  };

  return (
    <Dialog title={titles[picker ?? step]} onClose={onClose}>
      {step === 'write' && (
        <div className={picker && css.away}>
          <PostForm
            draft={draft}
            destination={destination}
            audience={ownAudience}
            onAudience={chooseAudience}
            onTag={() => setPicker('tag')}
            onSubmit={destination.twoSteps ? () => setStep('confirm') : publish}
          />
        </div>
      )}
      {step === 'confirm' && !picker && (
        <ConfirmScreen
          audience={ownAudience}
          onAudience={chooseAudience}
          onBack={() => setStep('write')}
          onPost={publish}
        />
      )}
      {picker === 'audience' && (
        <AudiencePicker audience={audience} onPick={setAudience} onDone={leavePicker} />
      )}
      {picker === 'tag' && (
        <TagPicker tagged={draft.tags} onToggle={draft.toggleTag} onDone={leavePicker} />
      )}
    </Dialog>
  );
}
