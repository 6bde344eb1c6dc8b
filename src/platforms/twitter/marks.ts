/** What X's pages are known by: test ids and addresses, which no language changes. */
export const marks = {
  /** Both the inline and the modal button; the tag has changed before, so it is not named (2026). */
  send: '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]',
  saveProfile: '[data-testid="Profile_Save_Button"]',
  /** `tweetTextarea_<n>`; its label and container start the same way, so role decides. */
  editor: '[role="textbox"][contenteditable="true"], [data-testid^="tweetTextarea_"] textarea',
  /** Around and at every post's editor. */
  post: '[data-testid^="tweetTextarea_"]',
  /** The reply box under a post; no toolbar until it has the focus. */
  inlineReply: '[data-testid="inline_reply_offscreen"]',
  /** Chat, old and new: `dmComposer...`, `dm-composer-...`, `xchatEmbed...`, `chat-drawer-...`. */
  chat: '[data-testid^="dm"], [data-testid^="DM"], [data-testid^="xchat"], [data-testid^="chat-drawer"]',
  avatar: '[data-testid^="UserAvatar-Container-"]',
  profileLink: '[data-testid="AppTabBar_Profile_Link"]',
  accountSwitcher: '[data-testid="SideNav_AccountSwitcher_Button"]',
  /** Beside the name of a protected account. */
  lock: '[data-testid="icon-lock"]',
  /** Only where the account has a choice: communities, subscribers. No test id. */
  audience: 'button[aria-haspopup="menu"][aria-label="Choose audience"]',
  tags: 'a[href="/compose/post/tags"]',
  /** In the link while nobody is tagged. */
  noTags: '[data-testid="tagPeopleLabel"]',
  profileFields:
    'input[name="displayName"], textarea[name="description"], input[name="location"], input[name="url"]',
} as const;

export const avatarPrefix = 'UserAvatar-Container-';

/** Paths, without the host. */
export const routes = {
  chat: /^\/(messages|i\/chat)(\/|$)/,
  profile: /^\/settings\/profile(\/|$)/,
  article: /^\/compose\/articles(\/|$)/,
  post: /^\/[^/]+\/status\/\d+/,
} as const;
