import type { PlatformId, Surface } from '../../../src/policy/vocabulary.ts';
import { facebookSurfaces } from './surfaces/facebook.ts';
import { linkedinSurfaces } from './surfaces/linkedin.ts';
import { xSurfaces } from './surfaces/x.ts';

/** How a person reaches and leaves a composer of the practice sites. Selectors may cross open shadow roots. */
export interface PracticeSurface {
  name: string;
  platform: PlatformId;
  /** What the product should take it for. */
  kind: Surface;
  /**
   * The year, or month, of the newest public evidence that the practice page is drawn from; `none`: its
   * markup is a guess.
   */
  evidence: string;
  /** Run through every test of writing and posting; the others through one page load each. */
  core?: boolean;
  url: string;
  /** Pressed in order to open it. A selector may match several; the visible one is meant. */
  open: readonly string[];
  editor: string;
  /** Part of the address of the frame that holds the editor, where it is not the page itself. */
  frame?: string;
  /** The page swaps the editor for another soon after it opened. */
  replaced?: boolean;
  /** Words cannot be underlined in an ordinary field. */
  field?: boolean;
  /** Enter sends, Shift+Enter is a new line. */
  enterSends?: boolean;
  send: Sending;
  /** What the page calls what was published. */
  posted: string;
}

type Sending =
  /** Pressed in order; more than one where a second screen follows. */
  { press: readonly string[] } | { keys: readonly string[] };

/** A surface as its site's list has it. */
export type SiteSurface = Omit<PracticeSurface, 'platform'>;

const on = (platform: PlatformId, surfaces: readonly SiteSurface[]): PracticeSurface[] =>
  surfaces.map((surface) => ({ platform, ...surface }));

/** Every composer of the practice sites. */
export const surfaces: readonly PracticeSurface[] = [
  ...on('facebook', facebookSurfaces),
  ...on('twitter', xSurfaces),
  ...on('linkedin', linkedinSurfaces),
];

const core = (kind: Surface) => surfaces.filter((one) => one.core && one.kind === kind);

export const posts = core('post');
export const comments = core('comment');
/** Private messages: never read, marked or held. */
export const messages = core('message');
/** The rest: each has one page load. */
export const others = surfaces.filter((one) => !one.core);

/** @throws where no surface has this name. */
export function surfaceNamed(name: string): PracticeSurface {
  const found = surfaces.find((one) => one.name === name);
  if (!found) throw new Error(`no surface is called ${name}`);
  return found;
}
