/** @jsxImportSource react */
import { useState } from 'react';
import { Avatar } from '../avatar.tsx';
import frame from '../frame/frame.module.css';
import { actor } from '../people.ts';
import { Press } from '../press.tsx';
import css from './composer.module.css';
import { ComposerDialog, type Destination, type Published } from './composer-dialog.tsx';

interface Props {
  /** The line that looks like a text box and is a button without a label of its own. */
  invitation: string;
  destination: Destination;
  onPublished: (post: Published) => void;
}

export function ComposerTrigger({ invitation, destination, onPublished }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <div className={`${frame.card} ${css.trigger}`}>
      <Avatar name={actor()} />
      <Press className={css.invitation} onPress={() => setOpen(true)}>
        <span>{invitation}</span>
      </Press>
      {open && (
        <ComposerDialog
          destination={destination}
          onClose={() => setOpen(false)}
          onPublished={onPublished}
        />
      )}
    </div>
  );
}
