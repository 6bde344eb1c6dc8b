/** @jsxImportSource react */
import type { MouseEvent } from 'react';
import { Avatar } from './avatar.tsx';
import { Icon, type IconName } from './icon.tsx';
import { press } from './press.ts';
import { go } from './route.ts';
import { isProtected, me } from './session.ts';

/** The column at the left: places, the Post button and who is signed in. */
export function SideNav() {
  return (
    <header className="side">
      <div className="mark">X</div>
      <nav aria-label="Primary">
        <Place icon="home" name="Home" href="/home" testId="AppTabBar_Home_Link" />
        <Place icon="search" name="Explore" href="/explore" testId="AppTabBar_Explore_Link" />
        <Place icon="bell" name="Notifications" href="/notifications" />
        <Place icon="chat" name="Chat" href="/i/chat" />
        <Place
          icon="person"
          name="Profile"
          href={`/${me.handle}`}
          testId="AppTabBar_Profile_Link"
        />
        <Place icon="cog" name="Settings" href="/settings/audience_and_tagging" />
      </nav>
      <a
        href="/compose/post"
        data-testid="SideNav_NewTweet_Button"
        aria-label="Post"
        className="send"
        onClick={follow('/compose/post')}
      >
        Post
      </a>
      <Switcher />
    </header>
  );
}

interface PlaceProps {
  icon: IconName;
  name: string;
  href: string;
  testId?: string;
}

function Place({ icon, name, href, testId }: PlaceProps) {
  return (
    <a href={href} aria-label={name} data-testid={testId} className="place" onClick={follow(href)}>
      <Icon name={icon} /> <span>{name}</span>
    </a>
  );
}

function follow(href: string) {
  return (event: MouseEvent) => {
    event.preventDefault();
    press(() => go(href)).onClick(event);
  };
}

function Switcher() {
  return (
    <button
      type="button"
      data-testid="SideNav_AccountSwitcher_Button"
      aria-label="Account menu"
      className="switcher plain"
      {...press(() => {})}
    >
      <Avatar person={me} />
      <span className="wide">
        <b>{me.name}</b>
        {isProtected.use() && <Icon name="lock" label="Protected account" testId="icon-lock" />}
        <br />
        <span className="dim">@{me.handle}</span>
      </span>
    </button>
  );
}

/** The column at the right, with the search box: text that is not a post. */
export function SideColumn() {
  return (
    <div data-testid="sidebarColumn" className="sidebar">
      <form role="search" aria-label="Search" onSubmit={(event) => event.preventDefault()}>
        <Icon name="search" />
        <input
          type="text"
          role="combobox"
          aria-expanded="false"
          aria-label="Search query"
          aria-autocomplete="list"
          autoComplete="off"
          placeholder="Search"
          data-testid="SearchBox_Search_Input"
        />
      </form>
      <aside aria-label="Who to follow" className="panel">
        <h2>Who to follow</h2>
        <p>
          <b>Northwood Library</b>{' '}
          <button type="button" data-testid="1001-follow" aria-label="Follow @northwoodlib">
            Follow
          </button>
        </p>
      </aside>
      <section aria-label="Trending" className="panel">
        <h2>What's happening</h2>
        {['World Book Day', 'Half term', 'Open mornings'].map((topic) => (
          <p key={topic}>
            <span className="dim small">Trending in Education</span>
            <br />
            <b>{topic}</b>
          </p>
        ))}
      </section>
    </div>
  );
}
