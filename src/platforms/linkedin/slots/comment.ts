/** Comments and replies, in TipTap (no dialog) and in classic Quill. */
export const commentSlots = {
  marks: {
    /** Many public sources, 2026-05; classic 2026-02. */
    comment: [
      ...['[class*="comments-comment-box"]', '[class*="comments-comment-texteditor"]'],
      '[componentkey*="replaceableComment"]',
    ],
    /** Comes once there is text. Classic 2026-05; the newer form's submit 2026-05. */
    sendComment: [
      ...[
        '[class*="comments-comment-box__submit-button"]',
        'button[type="submit"]:not([aria-label])',
      ],
    ],
    /** On a post, for those who may comment as a page too: shows who does. Classic; several public sources, 2024-09 to 2025-08. */
    identity: ['.content-admin-identity-toggle-button'],
    /** A member's picture, not a page's logo. Two public sources, 2024-09 and 2025-08. */
    memberPicture: ['img[src*="/profile-"]'],
    /** Beside the author of a published post. A saved page, 2026-05. */
    globe: ['svg[id^="globe-americas"]'],
  },
  labels: {
    /** English and German, many public sources, 2026-10. */
    comment: ['text editor for creating comment*', 'texteditor zum erstellen von kommentar*'],
    /** English, 2026; the rest are translations, unseen. */
    commentSend: [
      ...['comment', 'reply', 'kommentieren', 'antworten', 'skomentuj', 'odpowiedz'],
      ...['sylw', 'ateb', 'تعليق', 'رد'],
    ],
  },
} as const;
