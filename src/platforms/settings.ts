import type { ClauseId, PlatformId, SettingValue } from '../policy/vocabulary.ts';
import type { Account } from './platform.ts';

/** What is known of one site's settings pages. It reads what a page shows and changes nothing. */
export interface SiteSettings {
  platform: PlatformId;
  host: string;
  /** Whether it is a settings page or a page of a profile, told of or not. */
  isPage(url: URL): boolean;
  readers: readonly PartReader[];
  /** Texts of the person's own profile, for the examiner to look at. */
  profile: readonly ProfileReader[];
  /** Who is signed in, as far as the page tells. */
  accountOf(page: Document): Account;
  /** The cookie that only a page of somebody signed in has, whatever the language. */
  sessionCookie: string;
}

/** Reads one part of a checklist item from one kind of page; a part may have several readers. */
export interface PartReader {
  item: string;
  /** `email` and `phone` of "nobody finds you by e-mail or phone"; `state` where there is one alone. */
  part: string;
  isAt(url: URL): boolean;
  /** Undefined while the page does not show it for certain; a value is never taken from absence. */
  read(page: Document): Control | undefined;
  /** The control stands in a form with a button that saves: once touched, it says nothing any more. */
  isForm?: true;
}

/** A setting as a page shows it now. */
export interface Control {
  value: SettingValue;
  /** The rules that spoke of it, where it is a text that was examined. */
  rules?: string[];
  /** The control itself, to point out. */
  element: HTMLElement;
}

/** Reads one text of the signed-in person's own profile. */
export interface ProfileReader {
  item: string;
  part: string;
  isAt(url: URL): boolean;
  /** Undefined while the page does not show it, or shows somebody else's; empty where it is left empty. */
  read(page: Document): ProfileText | undefined;
  isForm?: true;
  /** It can show that the item is wrong, but the item holds more than it can show to be right. */
  isExtra?: true;
  /** The page may not say who else sees the text: then the person's word counts against it. */
  isDoubted?: true;
  /** The clauses it is about; without, all of them. */
  isAbout?(clause: ClauseId): boolean;
}

export interface ProfileText {
  /** Lines joined by `\n`. */
  text: string;
  element: HTMLElement;
}
