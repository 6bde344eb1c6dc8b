import type { PlatformId } from '../../../src/policy/vocabulary.ts';

/** How a person reaches and leaves a composer of the practice sites. Selectors may cross open shadow roots. */
export interface PracticeSurface {
  name: string;
  platform: PlatformId;
  url: string;
  /** Pressed in order to open it. A selector may match several; the visible one is meant. */
  open: string[];
  editor: string;
  /** The page swaps the editor for another soon after it opened. */
  replaced?: boolean;
  /** Enter sends, Shift+Enter is a new line. */
  enterSends?: boolean;
  send: Sending;
  /** What the page calls what was published. */
  posted: string;
}

type Sending =
  /** Pressed in order; more than one where a second screen follows. */
  { press: string[] } | { keys: string[] };

const facebook = 'https://www.facebook.com';
const linkedin = 'https://www.linkedin.com';
const fbDialog = '[aria-modal="true"]';
const fbDialogEditor = `${fbDialog} [data-lexical-editor="true"]`;
const fbPost = `${fbDialog} [role="button"][aria-label="Post"]`;
const xEditor = '[data-testid="tweetTextarea_0"][role="textbox"]';
const xModal = '[aria-modal="true"][aria-labelledby="modal-header"]';
const share = `[data-testid="interop-shadowdom"] >>> .share-box-v2__modal`;

export const posts: PracticeSurface[] = [
  {
    name: 'Facebook post',
    platform: 'facebook',
    url: `${facebook}/`,
    open: ["::-p-text(What's on your mind)"],
    editor: fbDialogEditor,
    replaced: true,
    send: { press: [fbPost] },
    posted: 'post',
  },
  {
    name: 'Facebook profile post in two steps',
    platform: 'facebook',
    url: `${facebook}/tess.rowan`,
    open: ["::-p-text(What's on your mind)"],
    editor: fbDialogEditor,
    replaced: true,
    send: { press: [`${fbDialog} [role="button"][aria-label="Next"]`, fbPost] },
    posted: 'post',
  },
  {
    name: 'Facebook group post',
    platform: 'facebook',
    url: `${facebook}/groups/123`,
    open: ['::-p-text(Write something)'],
    editor: fbDialogEditor,
    replaced: true,
    send: { press: [fbPost] },
    posted: 'post',
  },
  {
    name: 'X home post',
    platform: 'twitter',
    url: 'https://x.com/home',
    open: [],
    editor: `[data-testid="primaryColumn"] ${xEditor}`,
    send: { press: ['[data-testid="tweetButtonInline"]'] },
    posted: 'post',
  },
  {
    name: 'X post in the dialog over home',
    platform: 'twitter',
    url: 'https://x.com/compose/post',
    open: [],
    editor: `${xModal} ${xEditor}`,
    send: { press: [`${xModal} [data-testid="tweetButton"]`] },
    posted: 'post',
  },
  {
    name: 'X post by Ctrl+Enter',
    platform: 'twitter',
    url: 'https://x.com/compose/post',
    open: [],
    editor: `${xModal} ${xEditor}`,
    send: { keys: ['Control', 'Enter'] },
    posted: 'post',
  },
  {
    name: 'LinkedIn post',
    platform: 'linkedin',
    url: `${linkedin}/feed/`,
    open: ['::-p-text(Start a post)'],
    editor: '[componentkey="ShareBox_textEditor"]',
    send: { press: ['dialog[open] ::-p-xpath(.//button[normalize-space()="Post"])'] },
    posted: 'post',
  },
  {
    name: 'LinkedIn post in the shadow root',
    platform: 'linkedin',
    url: `${linkedin}/feed/?variant=interop`,
    open: ['::-p-text(Start a post)'],
    editor: `${share} .ql-editor`,
    send: { press: [`${share} .share-actions__primary-action`] },
    posted: 'post',
  },
  {
    name: 'LinkedIn company post',
    platform: 'linkedin',
    url: `${linkedin}/company/123/admin/page-posts/published/?share=true`,
    open: [],
    editor: '.share-box-v2__modal .ql-editor',
    send: { press: ['.share-box-v2__modal .share-actions__primary-action'] },
    posted: 'post',
  },
];

export const comments: PracticeSurface[] = [
  {
    name: 'Facebook comment by Enter',
    platform: 'facebook',
    url: `${facebook}/`,
    open: [],
    editor: '[aria-label^="Comment as"]',
    enterSends: true,
    send: { keys: ['Enter'] },
    posted: 'comment',
  },
  {
    name: 'Facebook comment by its button',
    platform: 'facebook',
    url: `${facebook}/`,
    open: [],
    editor: '[aria-label^="Comment as"]',
    enterSends: true,
    send: { press: ['#focused-state-composer-submit [role="button"]'] },
    posted: 'comment',
  },
  {
    name: 'X reply under a post',
    platform: 'twitter',
    url: 'https://x.com/northwoodlib/status/1',
    open: [],
    editor: `[data-testid="inline_reply_offscreen"] ${xEditor}`,
    send: { press: ['[data-testid="inline_reply_offscreen"] [data-testid="tweetButtonInline"]'] },
    posted: 'reply',
  },
  {
    name: 'X reply in the dialog',
    platform: 'twitter',
    url: 'https://x.com/compose/post?in_reply_to=1',
    open: [],
    editor: `${xModal} ${xEditor}`,
    send: { press: [`${xModal} [data-testid="tweetButton"]`] },
    posted: 'reply',
  },
  {
    name: 'LinkedIn comment',
    platform: 'linkedin',
    url: `${linkedin}/feed/`,
    open: ['button[aria-label="Comment"]'],
    editor: '[aria-label="Text editor for creating comment"]',
    send: { press: ['[componentkey*="replaceableCommentTools"] button[type="submit"]'] },
    posted: 'comment',
  },
];

/** Private messages: never read, marked or held. */
export const messages: PracticeSurface[] = [
  {
    name: 'Messenger',
    platform: 'facebook',
    url: `${facebook}/messages/t/1`,
    open: [],
    editor: '[aria-placeholder="Aa"]',
    enterSends: true,
    send: { keys: ['Enter'] },
    posted: 'message',
  },
  {
    name: 'X chat',
    platform: 'twitter',
    url: 'https://x.com/i/chat',
    open: [],
    editor: '[data-testid="xchatEmbedRoute"] >>> textarea',
    enterSends: true,
    send: { keys: ['Enter'] },
    posted: 'message',
  },
  {
    name: 'LinkedIn message',
    platform: 'linkedin',
    url: `${linkedin}/feed/?variant=interop`,
    open: [],
    editor: '[data-testid="interop-shadowdom"] >>> .msg-form__contenteditable',
    send: { press: ['[data-testid="interop-shadowdom"] >>> .msg-form__send-button'] },
    posted: 'message',
  },
];

/** @throws where no surface has this name. */
export function surfaceNamed(name: string): PracticeSurface {
  const found = [...posts, ...comments, ...messages].find((one) => one.name === name);
  if (!found) throw new Error(`no surface is called ${name}`);
  return found;
}
