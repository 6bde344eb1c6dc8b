import type { SiteSurface } from '../surfaces.ts';

const site = 'https://www.facebook.com';
const dialog = '[aria-modal="true"]';
const dialogEditor = `${dialog} [data-lexical-editor="true"]`;
const post = `${dialog} [role="button"][aria-label="Post"]`;
const next = `${dialog} [role="button"][aria-label="Next"]`;
const button = (label: string) => `[role="main"] [role="button"][aria-label="${label}"]`;

/** The dialog behind "What's on your mind?", wherever it is opened. */
const inDialog = {
  kind: 'post',
  drawn: 'from facts',
  editor: dialogEditor,
  replaced: true,
  send: { press: [post] },
  posted: 'post',
} as const;

const inArticle = {
  kind: 'comment',
  drawn: 'from facts',
  url: `${site}/`,
  enterSends: true,
} as const;

/** Fields and boxes that nothing is known of but that they exist. */
const guessed = { drawn: 'by guess', open: [] as string[] } as const;

export const facebookSurfaces: readonly SiteSurface[] = [
  {
    ...inDialog,
    name: 'Facebook post',
    core: true,
    url: `${site}/`,
    open: ["::-p-text(What's on your mind)"],
  },
  {
    ...inDialog,
    name: 'Facebook profile post in two steps',
    core: true,
    url: `${site}/tess.rowan`,
    open: ["::-p-text(What's on your mind)"],
    send: { press: [next, post] },
  },
  {
    ...inDialog,
    name: 'Facebook group post',
    core: true,
    url: `${site}/groups/123`,
    open: ['::-p-text(Write something)'],
  },
  {
    ...inArticle,
    name: 'Facebook comment by Enter',
    core: true,
    open: [],
    editor: '[aria-label^="Comment as"]',
    send: { keys: ['Enter'] },
    posted: 'comment',
  },
  {
    ...inArticle,
    name: 'Facebook comment by its button',
    core: true,
    open: [],
    editor: '[aria-label^="Comment as"]',
    send: { press: ['#focused-state-composer-submit [role="button"]'] },
    posted: 'comment',
  },
  {
    ...inArticle,
    name: 'Facebook reply to a comment',
    open: ['::-p-xpath(//*[@role="button"][normalize-space()="Reply"])'],
    editor: '[aria-label^="Reply to"]',
    send: { keys: ['Enter'] },
    posted: 'reply',
  },
  {
    ...inDialog,
    name: 'Facebook post on a friend’s timeline',
    url: `${site}/ruth.adeyemi`,
    open: ['::-p-text(Write something)'],
  },
  {
    ...inDialog,
    name: 'Facebook post in an event',
    url: `${site}/events/555`,
    open: ['::-p-text(Write something)'],
  },
  {
    ...inDialog,
    name: 'Facebook post on a Page',
    url: `${site}/AbbotsLeaSchool`,
    open: ["::-p-text(What's on your mind)"],
    send: { press: [next, post] },
  },
  {
    ...inDialog,
    name: 'Facebook post at web.facebook.com',
    url: 'https://web.facebook.com/',
    open: ["::-p-text(What's on your mind)"],
  },
  {
    name: 'Facebook share dialog',
    kind: 'post',
    drawn: 'from facts',
    url: `${site}/`,
    open: ['[data-ad-rendering-role="share_button"]'],
    editor: '[role="dialog"] [data-lexical-editor="true"]',
    send: { press: ['[role="dialog"] [aria-label="Share now"]'] },
    posted: 'share',
  },
  {
    ...guessed,
    name: 'Facebook photo caption',
    kind: 'post',
    url: `${site}/photo/?fbid=1`,
    open: [button('Edit')],
    editor: '[aria-placeholder="Add a caption"]',
    send: { press: [button('Done editing')] },
    posted: 'caption',
  },
  {
    ...guessed,
    name: 'Facebook Marketplace listing',
    kind: 'post',
    url: `${site}/marketplace/create/item`,
    editor: '[role="main"] input[type="text"]',
    field: true,
    send: { press: [button('Publish')] },
    posted: 'listing',
  },
  {
    ...guessed,
    name: 'Facebook text story',
    kind: 'post',
    url: `${site}/stories/create`,
    open: ['::-p-text(Create a Text Story)'],
    editor: '[placeholder="Start typing"]',
    field: true,
    send: { press: ['::-p-text(Share to story)'] },
    posted: 'story',
  },
  {
    ...guessed,
    name: 'Facebook bio',
    kind: 'profile',
    url: `${site}/tess.rowan`,
    open: ['::-p-text(Edit bio)'],
    editor: '[placeholder="Describe who you are"]',
    field: true,
    send: { press: [button('Save')] },
    posted: 'bio',
  },
  {
    ...guessed,
    name: 'Facebook workplace on the About page',
    kind: 'profile',
    url: `${site}/tess.rowan/about_work_and_education`,
    editor: '[role="main"] input[type="text"]',
    field: true,
    send: { press: [button('Save')] },
    posted: 'about',
  },
  {
    ...guessed,
    name: 'Facebook post at business.facebook.com',
    kind: 'post',
    url: 'https://business.facebook.com/latest/composer',
    editor: '[role="main"] [data-lexical-editor="true"]',
    send: { press: ['::-p-text(Publish)'] },
    posted: 'post',
  },
  {
    name: 'Messenger',
    kind: 'message',
    drawn: 'from facts',
    core: true,
    url: `${site}/messages/t/1`,
    open: [],
    editor: '[aria-placeholder="Aa"]',
    enterSends: true,
    send: { keys: ['Enter'] },
    posted: 'message',
  },
  {
    name: 'Facebook docked chat',
    kind: 'message',
    drawn: 'from facts',
    url: `${site}/`,
    open: ['::-p-xpath(//*[@role="button"][.//span[normalize-space()="Priya Nair"]])'],
    editor: '[aria-placeholder="Aa"]',
    enterSends: true,
    send: { keys: ['Enter'] },
    posted: 'message',
  },
];
