/** @jsxImportSource react */
import type { FormEvent } from 'react';
import { AudienceButton, type ChosenAudience } from '../audience.tsx';
import { Avatar } from '../avatar.tsx';
import { EditorBox } from '../editor/editor-box.tsx';
import { useLate } from '../late.ts';
import { actor } from '../people.ts';
import { Press } from '../press.tsx';
import css from './composer.module.css';
import type { Destination } from './composer-dialog.tsx';
import { AddToPost, Photos } from './extras.tsx';
import type { PostDraft } from './use-draft.ts';

interface Props {
  draft: PostDraft;
  destination: Destination;
  /** Absent where the post has no audience of its own. */
  audience: ChosenAudience | undefined;
  onAudience: () => void;
  onTag: () => void;
  onSubmit: () => void;
}

export function PostForm({ draft, destination, audience, onAudience, onTag, onSubmit }: Props) {
  const ready = useLate(draft.written || draft.photos.length > 0, 200);
  const action = destination.twoSteps ? 'Next' : 'Post';
  const submitForm = (event: FormEvent) => {
    event.preventDefault();
    if (ready) onSubmit();
  };
  return (
    <form method="POST" onSubmit={submitForm} className={css.screen}>
      <div className={css.actor}>
        <Avatar name={actor()} />
        <div>
          <ActorLine draft={draft} />
          {destination.group && <div className={css.small}>{destination.group}</div>}
          {audience && <AudienceRow audience={audience} onPress={onAudience} />}
        </div>
      </div>
      <div className={css.writing}>
        <EditorBox
          key={draft.editorGeneration}
          kind="rich"
          placeholder={destination.placeholder}
          state={draft.state()}
          focused
          onChange={draft.onChange}
        />
        <Photos draft={draft} />
      </div>
      <AddToPost draft={draft} onTag={onTag} />
      <div aria-hidden="true" className={css.twin}>
        <Press label={action} tabIndex={-1}>
          {action}
        </Press>
      </div>
      <Press label={action} disabled={!ready} className={css.primary} onPress={onSubmit}>
        <span>{action}</span>
      </Press>
      <input type="submit" style={{ display: 'none' }} />
    </form>
  );
}

function ActorLine({ draft: { tags, place } }: { draft: PostDraft }) {
  const [first, ...others] = tags;
  return (
    <span dir="auto">
      <strong>{actor()}</strong>
      {first && ' is with '}
      {first && <a href="#tagged">{first}</a>}
      {others.map((name) => (
        <span key={name}>
          {' and '}
          <a href="#tagged">{name}</a>
        </span>
      ))}
      {place && ' at '}
      {place && <a href="#place">{place}</a>}
      {(first || place) && '.'}
    </span>
  );
}

/** Only the last of these is the audience: before it an invisible copy and a read-only look-alike. */
function AudienceRow({ audience, onPress }: { audience: ChosenAudience; onPress: () => void }) {
  return (
    <div className={css.audiences}>
      <div aria-hidden="true" className={css.twin}>
        <AudienceButton audience="only-me" tabIndex={-1} />
      </div>
      <div
        role="button"
        tabIndex={-1}
        aria-label="Edit privacy. Sharing with Public. "
        className={css.audience}
      >
        <span className={css.audienceInner}>Feed</span>
      </div>
      <AudienceButton audience={audience} onPress={onPress} />
    </div>
  );
}
