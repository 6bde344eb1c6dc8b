/** @jsxImportSource react */
import { type ReactNode, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { Avatar } from '../avatar.tsx';
import { Chat } from '../chat/chat.tsx';
import { actor, friends, signIn } from '../people.ts';
import { Press } from '../press.tsx';
import css from './frame.module.css';
import { Header } from './header.tsx';
import { HiddenEditors } from './hidden-editors.tsx';
import { stopEvents } from './stop-events.ts';

/** Builds a page of the site around `content`, whole before the page counts as loaded. */
export function mountPage(content: ReactNode): void {
  const mount = document.getElementById('mount_0_0_xx');
  if (!mount) return;
  signIn();
  followTheme();
  stopEvents();
  document.body.classList.add(css.body ?? '');
  flushSync(() => createRoot(mount).render(<Frame>{content}</Frame>));
}

function followTheme(): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const apply = () => {
    document.documentElement.className = dark.matches ? '__fb-dark-mode' : '__fb-light-mode';
  };
  apply();
  dark.addEventListener('change', apply);
}

function Frame({ children }: { children: ReactNode }) {
  const [chatWith, setChatWith] = useState<string>();
  return (
    <>
      <Header />
      <div className={css.columns}>
        <nav className={css.side}>
          <a href="/me/" className={css.person}>
            <Avatar name={actor()} size={32} />
            <span>{actor()}</span>
          </a>
          <a href="/groups/123" className={css.person}>
            Groups
          </a>
          <a href="/messages/t/1" className={css.person}>
            Messages
          </a>
          <a href="/settings/?tab=posts" className={css.person}>
            Settings
          </a>
        </nav>
        <div role="main" className={css.main}>
          {children}
        </div>
        <div className={css.side}>
          <h3 className={css.sideTitle}>Contacts</h3>
          {friends.map((name) => (
            <Press key={name} className={css.person} onPress={() => setChatWith(name)}>
              <Avatar name={name} size={32} />
              <span>{name}</span>
            </Press>
          ))}
        </div>
      </div>
      {chatWith && <Chat key={chatWith} name={chatWith} onClose={() => setChatWith(undefined)} />}
      <HiddenEditors />
    </>
  );
}
