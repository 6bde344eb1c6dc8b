import type { SiteSurface } from '../surfaces.ts';

const site = 'https://x.com';
const editor = '[data-testid="tweetTextarea_0"][role="textbox"]';
const modal = '[aria-modal="true"][aria-labelledby="modal-header"]';
const modalEditor = `${modal} ${editor}`;
const modalSend = `${modal} [data-testid="tweetButton"]`;
const inline = '[data-testid="inline_reply_offscreen"]';
const chat = '[data-testid="xchatEmbedRoute"] >>> textarea';

const inModal = {
  kind: 'post',
  url: `${site}/compose/post`,
  open: [] as string[],
  editor: modalEditor,
  send: { press: [modalSend] },
  posted: 'post',
} as const;

const inChat = {
  kind: 'message',
  enterSends: true,
  send: { keys: ['Enter'] },
  posted: 'message',
} as const;

export const xSurfaces: readonly SiteSurface[] = [
  {
    name: 'X home post',
    evidence: '2026-10',
    kind: 'post',
    core: true,
    url: `${site}/home`,
    open: [],
    editor: `[data-testid="primaryColumn"] ${editor}`,
    send: { press: ['[data-testid="tweetButtonInline"]'] },
    posted: 'post',
  },
  { ...inModal, name: 'X post in the dialog over home', evidence: '2026-10', core: true },
  {
    ...inModal,
    name: 'X post by Ctrl+Enter',
    evidence: '2025-07',
    core: true,
    send: { keys: ['Control', 'Enter'] },
  },
  {
    name: 'X reply under a post',
    evidence: '2026-10',
    kind: 'comment',
    core: true,
    url: `${site}/northwoodlib/status/1`,
    open: [],
    editor: `${inline} ${editor}`,
    send: { press: [`${inline} [data-testid="tweetButtonInline"]`] },
    posted: 'reply',
  },
  {
    ...inModal,
    name: 'X reply in the dialog',
    evidence: '2026-10',
    kind: 'comment',
    core: true,
    url: `${site}/compose/post?in_reply_to=1`,
    posted: 'reply',
  },
  {
    ...inModal,
    name: 'X quote',
    evidence: '2025-07',
    url: `${site}/compose/post?quote=1`,
    posted: 'quote',
  },
  {
    ...inModal,
    name: 'X thread, its second post',
    evidence: '2026-10',
    url: `${site}/intent/post?text=${encodeURIComponent('Chips on the beach.')}`,
    open: [`${modal} [data-testid="addButton"]`],
    editor: `${modal} [data-testid="tweetTextarea_1"][role="textbox"]`,
    posted: 'thread',
  },
  {
    ...inModal,
    name: 'X post from an intent link',
    evidence: '2025-07',
    url: `${site}/intent/post?text=`,
  },
  {
    ...inModal,
    name: 'X post at twitter.com',
    evidence: '2026-08',
    url: 'https://twitter.com/compose/post',
  },
  {
    ...inModal,
    name: 'X scheduled post',
    evidence: '2025-07',
    open: [
      `${modal} [data-testid="scheduleOption"]`,
      '[data-testid="scheduledConfirmationPrimaryAction"]',
    ],
  },
  {
    name: 'X post in the plain box for phones',
    evidence: '2026-08',
    kind: 'post',
    url: 'https://mobile.x.com/compose/post',
    open: [],
    editor: '[data-testid="tweetTextarea_0"] textarea',
    field: true,
    send: { press: ['[data-testid="tweetButton"]'] },
    posted: 'post',
  },
  {
    name: 'X article',
    kind: 'article',
    evidence: 'none',
    url: `${site}/compose/articles/edit/1`,
    open: [],
    editor: '[aria-label="Article body"]',
    send: { press: ['::-p-xpath(//button[normalize-space()="Publish"])'] },
    posted: 'article',
  },
  {
    name: 'X profile',
    evidence: '2026-10',
    kind: 'profile',
    url: `${site}/settings/profile`,
    open: [],
    editor: 'textarea[name="description"]',
    field: true,
    send: { press: ['[data-testid="Profile_Save_Button"]'] },
    posted: 'profile',
  },
  {
    ...inChat,
    name: 'X chat',
    evidence: '2026-10',
    core: true,
    url: `${site}/i/chat`,
    open: [],
    editor: chat,
  },
  {
    ...inChat,
    name: 'X docked chat',
    evidence: '2026-10',
    url: `${site}/home`,
    open: ['[data-testid="chat-drawer-root"] button'],
    editor: '[data-testid="chat-drawer-main"] .chat-host >>> textarea',
  },
];
