/**
 * Posts, replies, quotes and threads (Draft.js in the page), the plain box for phones, articles and the
 * profile editor. Test ids, which no language changes. A slot's last line says when it was seen.
 */
export const postSlots = {
  marks: {
    /** Both the inline and the modal button; the tag has changed before, so it is not named. 2026-10. */
    send: ['[data-testid="tweetButton"]', '[data-testid="tweetButtonInline"]'],
    /** 2026-10. */
    saveProfile: ['[data-testid="Profile_Save_Button"]'],
    /** `tweetTextarea_<n>`; its label and container start the same way, so role decides. 2026-10; plain box 2026-08. */
    editor: [
      '[role="textbox"][contenteditable="true"]',
      '[data-testid^="tweetTextarea_"] textarea',
    ],
    /** Around and at every post's editor. 2026-10. */
    post: ['[data-testid^="tweetTextarea_"]'],
    /** The reply box under a post; no toolbar until it has the focus. 2026-10. */
    inlineReply: ['[data-testid="inline_reply_offscreen"]'],
    /** 2026-10. */
    profileFields: [
      ...['input[name="displayName"]', 'textarea[name="description"]'],
      ...['input[name="location"]', 'input[name="url"]'],
    ],
    /** The choices of a poll. A guess: only the button that opens them was found, 2026-10. */
    poll: ['input[name^="Choice"]'],
  },
  labels: {
    /** Where the button has lost its test id and gained a drawing. English, X's own client, 2025-07. */
    send: ['post', 'reply', 'post all', 'schedule', 'update'],
  },
} as const;
