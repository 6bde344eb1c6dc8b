/**
 * What LinkedIn's pages are known by. Three builds are live at once (2026): server-driven React with
 * TipTap, an older app painted into an open shadow root, and classic pages; all with Quill or plain boxes.
 */
export const marks = {
  /** Message boxes, in the page and in the shadow root. */
  message:
    '[class*="msg-form"], [class*="msg-overlay"], [id^="msg-overlay"], [class*="msg-convo"], #custom-message',
  /** The open shadow root that older parts paint into. */
  interop: '#interop-outlet, [data-testid="interop-shadowdom"]',
  /** The share box by name, in each of the three builds. */
  share:
    '[data-test-modal-id="sharebox"], [aria-labelledby="share-to-linkedin-modal__header"], .share-box-v2__modal, .share-box, .share-creation-state, [data-sdui-screen*="sharing.Share"], [componentkey="ShareBox_textEditor"]',
  quill: '.ql-editor, [data-test-ql-editor-contenteditable]',
  comment:
    '.comments-comment-box, [class*="comments-comment-box"], [class*="comments-comment-texteditor"], [componentkey*="replaceableComment"]',
  sharePost: 'button.share-actions__primary-action',
  sendComment:
    '[class*="comments-comment-box__submit-button"], button[type="submit"]:not([aria-label])',
  saveProfile: '[data-view-name="profile-form-save"], form button[type="submit"]',
  /** Author on the first line, audience on the second. */
  settings: '.share-unified-settings-entry-button',
  settingsAudience: '.artdeco-entity-lockup__subtitle',
  controls: '[role="button"], button',
  audienceIcon: 'svg#visibility-small',
  authorIcon: 'svg#caret-small',
  companyIcon: 'svg[id^="company-accent"]',
  /** Beside the author of a published post. */
  globe: 'svg[id^="globe-americas"]',
  ownProfile:
    '#shareboxProfilePictureComponentRef a[href*="/in/"], a[componentkey="shareboxProfilePictureComponentRef"][href*="/in/"], main aside a[href*="/in/"]',
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
  /** Where a box outside any dialog is a comment. */
  stream: /^\/(feed|posts|in|company|groups|search|pulse)(\/|$)/,
} as const;

/** Beginnings of editors' labels, in lower case. */
export const messageLabels = ['write a message'] as const;
export const commentLabels = ['text editor for creating comment'] as const;

/** The comment button, which appears once there is text. */
export const commentSendLabels: readonly string[] = ['comment'];

/** "Post to Anyone", "Auf Alle posten": what stands between is the audience. */
export const audienceLabels: readonly RegExp[] = [/Post to (.+)$/i, /Auf (.+) posten$/i];
export const publicWords: readonly string[] = ['anyone', 'alle'];
export const friendsWords: readonly string[] = ['connections', 'connections only'];
export const groupWords: readonly string[] = ['group', 'a group', 'group members'];

/** On the button that tags people in a photo. */
export const tagged = /^Tag, (\d+) (?:person|people) tagged$/;
