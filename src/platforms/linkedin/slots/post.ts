/**
 * The share box in its three builds (server-driven TipTap dialog; Quill in an open shadow root; classic
 * Quill), the article editor and the profile forms. A slot's last line says when it was seen.
 */
export const postSlots = {
  marks: {
    /** The share box by name, in each build. Many public sources, 2026-05 to 2026-10. */
    share: [
      ...['[data-test-modal-id="sharebox"]', '.share-box-v2__modal', '.share-box'],
      ...['[aria-labelledby="share-to-linkedin-modal__header"]', '.share-creation-state'],
      ...['[data-sdui-screen*="sharing.Share"]', '[componentkey="ShareBox_textEditor"]'],
    ],
    /** Classic and shadow; the newest build has no mark at all. Many public sources, 2026-10. */
    sharePost: ['button.share-actions__primary-action'],
    /** Two public sources, 2026-03. */
    saveProfile: ['[data-view-name="profile-form-save"]', 'form button[type="submit"]'],
    /** Words of a post being shared on. A guess from how posts in the feed are marked, 2026-05. */
    quoted: ['[data-testid="expandable-text-box"]', '.update-components-text'],
    /** The card of a link, in both builds. Two public sources, 2026. */
    card: ['#ShareBoxpreviewCard', '[componentkey="ShareBoxpreviewCard"]'],
    /** Photos attached: the picture's alt is the person's text. One public source, 2026-10; classic 2026-05. */
    media: [
      ...['img[alt][src^="blob:"]', '.share-creation-state__preview-container img'],
      'figure:has(svg#image-medium) img',
    ],
  },
  labels: {
    /** "Tag, 2 people tagged", on the button that tags people in a photo. One public source, 2026-10; English only. */
    tagged: ['tag, * person tagged', 'tag, * people tagged'],
    /** The fields of a poll. A guess, 2026-11. */
    option: ['option *', 'antwort *', 'opcja *', 'opsiwn *', 'خيار *', 'الخيار *'],
  },
} as const;
