/** @jsxImportSource react */
import { useState } from 'react';
import { Avatar } from '../avatar.tsx';
import { actor, actsAsPage, page, person, switchActor } from '../people.ts';
import { Press } from '../press.tsx';
import css from './frame.module.css';

export function Header() {
  const [menu, setMenu] = useState(false);
  return (
    <div role="banner" className={css.header}>
      <a href="/" className={css.mark} aria-label="Home">
        friends
      </a>
      <input
        type="search"
        role="combobox"
        aria-label="Search Facebook"
        aria-expanded="false"
        placeholder="Search"
        className={css.search}
      />
      <Press label="Your profile" className={css.profile} onPress={() => setMenu(!menu)}>
        <Avatar name={actor()} size={36} />
      </Press>
      {menu && (
        <div role="dialog" aria-label="Your profile" className={css.menu}>
          <a href="/me/" className={css.person}>
            <Avatar name={actor()} size={32} />
            <span>{actor()}</span>
          </a>
          <Press className={css.person} onPress={switchActor}>
            Switch to {actsAsPage() ? person : page}
          </Press>
        </div>
      )}
    </div>
  );
}
