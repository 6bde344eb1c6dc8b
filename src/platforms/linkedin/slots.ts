import type { LabelName, MarkName } from '../../policy/site-slots.ts';
import { type Slots, slotTable } from '../slots.ts';
import { audienceSlots } from './slots/audience.ts';
import { commentSlots } from './slots/comment.ts';
import { messageSlots } from './slots/message.ts';
import { postSlots } from './slots/post.ts';

/** All that LinkedIn's pages are known by, one family of surfaces to a file. */
const builtIn = {
  marks: {
    ...postSlots.marks,
    ...commentSlots.marks,
    ...messageSlots.marks,
    ...audienceSlots.marks,
  },
  labels: {
    ...postSlots.labels,
    ...commentSlots.labels,
    ...messageSlots.labels,
    ...audienceSlots.labels,
  },
} satisfies Slots<MarkName<'linkedin'>, LabelName<'linkedin'>>;

export const slots = slotTable<MarkName<'linkedin'>, LabelName<'linkedin'>>(builtIn);

/** Marks of the engine and of the browser, which no redesign changes. */
export const marks = {
  quill: '.ql-editor, [data-test-ql-editor-contenteditable]',
  controls: '[role="button"], button',
  openDialogs: 'dialog[open], [role="dialog"]',
} as const;

/** Paths, without the host. */
export const routes = {
  messages: /^\/messaging(\/|$)/,
  article: /^\/article\/(new|edit)(\/|$)/,
  profile: /^\/(in\/[^/]+\/(edit|overlay)|public-profile\/settings)(\/|$)/,
  company: /^\/company\/([^/]+)\/admin(\/|$)/,
  member: /\/in\/([^/?#]+)/,
  group: /^\/groups\/[^/]+/,
  feed: /^\/feed\/?$/,
  /** Where a box outside any dialog is a comment. */
  stream: /^\/(feed|posts|in|company|groups|search|pulse)(\/|$)/,
} as const;
