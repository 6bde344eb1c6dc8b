/**
 * What Facebook's pages are known by. Labels are tried after anchors that no language changes;
 * translations are listed only where a page in that language has been seen.
 */
export const marks = {
  /** A share or post dialog ends its form with a hidden submit (2025 and 2026). */
  postForm: 'form[method="POST"], form[method="post"]',
  commentForm: 'form[role="presentation"]',
  /** Wrapper of a focused comment's send button; the id is the same in every language (2026). */
  commentSubmit: '#focused-state-composer-submit',
  textbox: '[role="textbox"][contenteditable="true"]',
  button: '[role="button"], button',
  submit: 'input[type="submit"]',
  radio: '[role="radio"], input[type="radio"]',
  /** A look-alike that only shows where a share goes has tabindex -1. */
  audience: '[role="button"]:not([tabindex="-1"])[aria-label]',
  conversation: '[role="log"], [aria-label^="Messages in conversation"], [role="grid"]',
  /** Beside the name of who is posting, at the head of a post (2025). */
  avatar: 'svg',
  actorName: 'span[dir="auto"]',
  /** Who a published post was shared with, for comments under it. */
  sharedWith: '[aria-label^="Shared with "], [title^="Shared with "]',
} as const;

/** Paths, without the host. */
export const routes = {
  messages: /^\/messages(\/|$)/,
  group: /^\/groups\/[^/]+/,
  about: /\/(about|directory)(_|\/|$)/,
} as const;

/** Labels a message box has had, in lower case. "Aa" is not translated. */
export const messageLabels = { starts: ['write to '], is: ['message', 'aa'] } as const;

/** How a comment box names who is commenting (2026). */
export const commentAs = /^(?:Comment|Answer) as (.+)$/;

/** Beginnings of a comment box's label, in lower case. */
export const commentLabels = [
  'comment as ',
  'answer as ',
  'write a comment',
  'write a public comment',
  'write an answer',
  'submit your first comment',
] as const;

/** Label of the button that leads to the second screen: English, Vietnamese. */
export const nextLabels: readonly string[] = ['next', 'tiếp'];

/** English, then Vietnamese, Thai, Arabic, Korean, Chinese. */
export const sendLabels: readonly string[] = [
  'post',
  'share',
  'share now',
  'schedule',
  'publish original post',
  'đăng',
  'โพสต์',
  'نشر',
  '게시',
  '发布',
];

export const commentSendLabels: readonly string[] = ['comment', 'post comment'];

/** The audience button: "Edit privacy. Sharing with Your friends. " (2026). */
export const audienceLabel = /^Edit privacy\. Sharing with (.+?)[.\s]*$/;
/** An older name for the same button, whose text is the audience. */
export const audienceSelector = 'Audience selector';
export const sharedWithLabel = /^Shared with (.+?)[.\s]*$/;

/** Asks members of a group that anyone can read. */
export const publicGroupPrompt = 'create a public post';
