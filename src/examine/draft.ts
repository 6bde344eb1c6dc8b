import type { AccountRole, Audience, PlatformId, Surface } from '../policy/vocabulary.ts';

/** What a composer holds now. Offsets are UTF-16 units of `text`, whose lines are joined by `\n`. */
export interface Draft {
  text: string;
  platform: PlatformId;
  surface: Surface;
  audience: Audience;
  role: AccountRole;
  mentions: Mention[];
  /** Names of people tagged outside the text. */
  tags: string[];
}

/** A mention that the site itself made (picked from its list), not merely typed. */
export interface Mention extends Span {
  name: string;
}

/** A stretch of the draft's text: `start` included, `end` not. */
export interface Span {
  start: number;
  end: number;
}
