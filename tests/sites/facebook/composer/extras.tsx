/** @jsxImportSource react */
import type { ChangeEvent } from 'react';
import { Avatar } from '../avatar.tsx';
import { Icon } from '../icon.tsx';
import { friends } from '../people.ts';
import { Press } from '../press.tsx';
import css from './composer.module.css';
import type { PostDraft } from './use-draft.ts';

export function AddToPost({ draft, onTag }: { draft: PostDraft; onTag: () => void }) {
  const addPhotos = ({ currentTarget: { files } }: ChangeEvent<HTMLInputElement>) => {
    draft.setPhotos([...(files ?? [])].map((file) => URL.createObjectURL(file)));
  };
  return (
    <div className={css.extras}>
      <span dir="auto">Add to your post</span>
      <label className={css.extra} aria-label="Photo/video">
        <Icon name="photo" />
        <input
          type="file"
          multiple
          accept="image/*,image/heif,image/heic,video/*"
          hidden
          onChange={addPhotos}
        />
      </label>
      <Press label="Tag people" className={css.extra} onPress={onTag}>
        <Icon name="tag" />
      </Press>
      <Press label="Feeling/activity" className={css.extra}>
        <Icon name="feeling" />
      </Press>
      <Press label="Check in" className={css.extra} onPress={() => draft.setPlace('Sefton Park')}>
        <Icon name="place" />
      </Press>
      <Press label="More" className={css.extra}>
        <Icon name="more" />
      </Press>
    </div>
  );
}

export function Photos({ draft: { photos, setPhotos } }: { draft: PostDraft }) {
  if (photos.length === 0) return null;
  return (
    <div className={css.photos}>
      <Press label="Remove post attachment" className={css.quiet} onPress={() => setPhotos([])}>
        Remove
      </Press>
      {photos.map((source) => (
        <img key={source} src={source} alt="" />
      ))}
    </div>
  );
}

interface TagProps {
  tagged: string[];
  onToggle: (name: string) => void;
  onDone: () => void;
}

export function TagPicker({ tagged, onToggle, onDone }: TagProps) {
  return (
    <div className={css.screen}>
      <input type="search" aria-label="Search for friends" placeholder="Search for friends" />
      <ul className={css.people}>
        {friends.map((name) => (
          <li key={name}>
            <Press label={name} className={css.person} onPress={() => onToggle(name)}>
              <Avatar name={name} size={32} />
              <span dir="auto">{name}</span>
              {tagged.includes(name) && <span> ✓</span>}
            </Press>
          </li>
        ))}
      </ul>
      <Press label="Done" className={css.primary} onPress={onDone}>
        Done
      </Press>
    </div>
  );
}
