import type { Mention } from '../examine/draft.ts';
import type { SiteCorrections } from '../policy/site-slots.ts';
import type { Audience, PlatformId, Surface } from '../policy/vocabulary.ts';

/**
 * What the rest of the product may ask about a site. Only the folders beside this file know a
 * selector, a label or an address; they read the page and never write to it.
 */
export interface Platform {
  id: PlatformId;
  /**
   * The composer that an event's path leads to, found from the editable outward, or undefined where
   * the person is not composing (search box, password, code, read-only). Unknown but shaped like a
   * composer counts as `post`.
   * @param path the event's `composedPath()`, innermost first; open shadow roots included.
   */
  findComposer(path: readonly EventTarget[]): Composer | undefined;
  /** How a press at this path would publish what a composer holds. `undefined`: it would not. */
  sendAt(path: readonly EventTarget[], composer: Composer): SendControl | undefined;
  /** Whether Enter, pressed like this in the composer, would publish it (as it is in a comment, with Ctrl on X). */
  sendsByKey(event: KeyboardEvent, composer: Composer): boolean;
  /** Whether the site can be seen to have a send control for this composer now. */
  hasSendControl(composer: Composer): boolean;
  /** Whether the page shows what comes after "Next", where the composer's editor is gone. */
  hasLaterScreen(composer: Composer): boolean;
  audienceOf(composer: Composer): Audience;
  /** The account that the page is signed in with, without any composer. */
  accountOfPage(page: Document): Account;
  accountOf(composer: Composer): Account;
  /** What would go out with the text; what the page does not surely show is left out. */
  besideOf(composer: Composer): Beside;
  /** Puts a pack's corrections of what the site is known by in force; none: what was built in. */
  correct(corrections: SiteCorrections | undefined): void;
}

/** What goes out beside the text of a draft. */
export interface Beside {
  /** Names of people tagged outside the text; empty strings where the site only says how many. */
  tags: string[];
  /** A place tagged or checked in at. */
  place?: string;
  /** Words of others: a post shared on or quoted, the card of a link. */
  shared: string[];
  /** The person's own words outside every editor: alt texts, a feeling. */
  own: string[];
  /** How many photos and videos. */
  media: number;
  /** The name that a reply begins with, where the box says whom it answers. */
  answered?: string | undefined;
}

/** One editor on a page, and where it belongs. */
export interface Composer {
  surface: Surface;
  /** The editable itself; it stays the composer's identity for as long as it is connected. */
  editor: HTMLElement;
  /** The element that held the editor and its send control when it was found: dialog, form or less. */
  scope: HTMLElement;
  engine: Engine;
  /** The other editors that the same press sends (a thread on X), as they are now. */
  readonly siblings: HTMLElement[];
}

/** How an editor's DOM is read. Textareas are read by value and cannot be marked. */
export type EngineId = 'lexical' | 'draft' | 'prosemirror' | 'quill' | 'plain' | 'textarea';

export interface Engine {
  id: EngineId;
  /**
   * Reads by blocks, never `innerText`; lines joined by `\n`, non-breaking spaces as spaces.
   * @param kept blocks of the reading before that have not changed since; takes those read now.
   */
  read(editor: HTMLElement, kept?: KeptBlocks): EditorText;
}

/** Lines of an editor by their element, so that a long draft need not be read whole for every key. */
export type KeptBlocks = WeakMap<Element, KeptBlock>;

/** One block as it was read; offsets are in its own text. */
export interface KeptBlock extends Pick<EditorText, 'text' | 'pieces'> {
  mentions: readonly UnnamedMention[];
  /** The one of its text nodes that says something else since, where nothing else changed. */
  changed?: Text;
  /** Its pieces where they stood last, and where that was. */
  placed?: { at: number; pieces: readonly TextPiece[] };
}

/** A mention whose name is still to be read from the text. */
export type UnnamedMention = Omit<Mention, 'name'>;

/** The text of an editor and where each part of it lives in the page. */
export interface EditorText {
  text: string;
  /** In the order of `text`, none overlapping. A piece's `node.data` from `from` is `text` from `start`. */
  pieces: readonly TextPiece[];
  mentions: readonly Mention[];
}

export interface TextPiece {
  node: Text;
  /** Offset in the node where the piece begins. */
  from: number;
  /** Offset in the text where the piece begins, and where it ends. */
  start: number;
  end: number;
}

export interface SendControl {
  element: Element;
  /** `next` leads to a second screen with the real Post button; the verdict must be kept until then. */
  step: 'send' | 'next';
}

/** The account a composer posts from, as far as the page shows it. */
export interface Account {
  /** Without "@"; a page's address part on Facebook, `company/...` or `in/...` on LinkedIn. */
  handle?: string;
  name?: string;
  kind?: 'person' | 'page';
}
