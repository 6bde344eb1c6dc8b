import type { LabelName, MarkName } from '../../policy/site-slots.ts';
import { type Slots, slotTable } from '../slots.ts';
import { audienceSlots } from './slots/audience.ts';
import { commentSlots } from './slots/comment.ts';
import { messageSlots } from './slots/message.ts';
import { postSlots } from './slots/post.ts';

/** All that Facebook's pages are known by, one family of surfaces to a file. */
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
} satisfies Slots<MarkName<'facebook'>, LabelName<'facebook'>>;

export const slots = slotTable<MarkName<'facebook'>, LabelName<'facebook'>>(builtIn);

/** Marks that no redesign has changed: roles, and the browser's own elements. */
export const marks = {
  textbox: '[role="textbox"][contenteditable="true"]',
  button: '[role="button"], button',
  radio: '[role="radio"], input[type="radio"]',
} as const;

/** Paths, without the host. */
export const routes = {
  messages: /^\/messages(\/|$)/,
  group: /^\/groups\/[^/]+/,
  about: /\/(about|directory)(_|\/|$)/,
  /** Where a post is written in ordinary fields. */
  fields: /^\/marketplace\/(create|edit)(\/|$)/,
} as const;
