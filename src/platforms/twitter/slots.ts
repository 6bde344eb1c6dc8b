import type { LabelName, MarkName } from '../../policy/site-slots.ts';
import { type Slots, slotTable } from '../slots.ts';
import { accountSlots } from './slots/account.ts';
import { besideSlots } from './slots/beside.ts';
import { postSlots } from './slots/post.ts';

/** All that X's pages are known by, one family to a file. */
const builtIn = {
  marks: { ...postSlots.marks, ...besideSlots.marks, ...accountSlots.marks },
  labels: { ...postSlots.labels, ...besideSlots.labels, ...accountSlots.labels },
} satisfies Slots<MarkName<'twitter'>, LabelName<'twitter'>>;

export const slots = slotTable<MarkName<'twitter'>, LabelName<'twitter'>>(builtIn);

/** Paths, without the host. */
export const routes = {
  chat: /^\/(messages|i\/chat)(\/|$)/,
  profile: /^\/settings\/profile(\/|$)/,
  article: /^\/compose\/articles(\/|$)/,
  /** Where nothing but posts, articles and one's own profile is written. */
  compose: /^\/(compose\/(post|articles)|intent\/post|settings\/profile)(\/|$)/,
  post: /^\/[^/]+\/status\/\d+/,
} as const;
