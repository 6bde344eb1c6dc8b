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
  /** What else goes out with the text; absent where nothing does. */
  beside?: DraftBeside;
}

export interface DraftBeside {
  /** A place tagged or checked in at. */
  place?: string;
  /** Words of others that are shared on or quoted. */
  shared: string[];
  /** The person's own words outside the text: alt texts, a feeling. */
  own: string[];
}

/** Whom a comment answers: the one it begins with a mention of. They have spoken there before. */
export function answeredIn({ surface, mentions }: Draft): Mention | undefined {
  return surface === 'comment' ? mentions.find(({ start }) => start === 0) : undefined;
}

/** A mention that the site itself made (picked from its list), not merely typed. */
export interface Mention extends Span {
  name: string;
  /** Where the site's own markup says which. */
  kind?: 'person' | 'page';
}

/** A stretch of the draft's text: `start` included, `end` not. */
export interface Span {
  start: number;
  end: number;
}
