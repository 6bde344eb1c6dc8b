import { nameOfPart } from './parts-shown.ts';
import type { FirstTexts } from './profile-look.ts';
import type { OpenWalk } from './walk/open-walk.ts';
import type { FirstSeen, News } from './watch-page.ts';

/** What the scripts that are brought to a settings page share, in their own world beside the page's. */
export interface PageLink {
  firstSeen: FirstSeen;
  firstTexts: FirstTexts;
  /** What the page that is open now should tell, as `X4.email`. */
  parts: string[];
  /** The last news of each of them. */
  news: Map<string, News>;
  /** End the watches of the page. */
  endSettings?: () => void;
  endProfile?: () => void;
  /** The card that leads the person, where there is one. */
  walk?: OpenWalk | undefined;
}

const key = Symbol.for('second-look-settings');

export function pageLink(): PageLink {
  const world = globalThis as { [key]?: PageLink };
  world[key] ??= { firstSeen: new WeakMap(), firstTexts: new Map(), parts: [], news: new Map() };
  return world[key];
}

/** Keeps the news for a card that comes later, and tells the one that is there. */
export function tellCard(news: News): void {
  const link = pageLink();
  link.news.set(nameOfPart(news), news);
  link.walk?.show();
}
