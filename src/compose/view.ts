import type { Finding } from '../examine/finding.ts';
import type { AccountRole, Audience, KnownAccountRole, Surface } from '../policy/vocabulary.ts';

/** Everything the pill and the panel show: a value made by `compose`, drawn by `panel/`, never stored. */
export interface View {
  surface: Surface;
  status: Status;
  /** At most three at a time, most serious first; `more` counts the rest. */
  cards: Card[];
  more: number;
  /** Set while a press of Post is being held, until the person edits or posts. */
  held: boolean;
  /** The words are on this screen, and not on one before it. */
  canSelect: boolean;
  role: AccountRole;
  audience: Audience;
  schoolName: string | undefined;
  document: { title: string; url: string } | undefined;
  /** Shown for private messages instead of anything else: their text is never read. */
  reminder: string | undefined;
  notices: Notice[];
}

export type Status =
  /** The compose code or the policy is on its way. */
  | 'checking'
  /** The editor was found but its text cannot be read. */
  | 'unread'
  | 'clean'
  | 'findings'
  /** Rules that depend on the account's role are silent until the person says which it is. */
  | 'ask-role'
  /** A private message: not read. */
  | 'message';

export interface Card {
  finding: Finding;
  /** The words as the person wrote them, for the card's heading. */
  words: string[];
  /** The policy's own line for the clause. */
  clauseText: string | undefined;
  /** Only for `reason`: what has been picked so far. */
  reason: ReasonId | undefined;
}

export const reasons = ['approved', 'already-public', 'consent', 'false-alarm', 'other'] as const;
export type ReasonId = (typeof reasons)[number];

/** One line under the cards. */
export type Notice =
  /** Our own code was reloaded or removed: nothing is checked or held until the page is reloaded. */
  | 'stopped'
  /** The send control was not found: words are marked, nothing can be held. */
  | 'cannot-hold'
  /** Text in this kind of box cannot be underlined. */
  | 'no-marks'
  /** A public audience on a personal account. */
  | 'goes-to-everyone';

/** What the person can do in the panel. Every handler is called for trusted events only. */
export interface Actions {
  selectWords(card: Card): void;
  dismiss(card: Card): void;
  pickReason(card: Card, reason: ReasonId): void;
  chooseRole(role: KnownAccountRole): void;
  /** The card was on screen, unobscured, for at least a second. */
  cardSeen(card: Card): void;
  /** @param hadFocus focus was in the panel, and has to go back to what it stands beside. */
  close(hadFocus: boolean): void;
}

/** The pill and the panel of one composer. */
export interface Panel {
  show(view: View): void;
  /** Opens the cards without taking focus; `reveal` says why. */
  open(reveal: 'held' | 'findings' | 'person'): void;
  isOpen(): boolean;
  /** Open, and yet nowhere to be seen: the page took it away. */
  isTaken(): boolean;
  /** Moves focus into the panel, for the keyboard shortcut. */
  focus(): void;
  /** Puts the host where it belongs again: innermost modal dialog, never inside the editor. */
  place(): void;
  destroy(): void;
}
