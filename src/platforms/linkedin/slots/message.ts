/** Messages, in the page, docked, in the shadow root or in a frame; recognised so as not to be read. */
export const messageSlots = {
  marks: {
    /** Many public sources, 2026-08; the note that goes with an invitation, one public source, 2026. */
    message: [
      ...['[class*="msg-form"]', '[class*="msg-overlay"]', '[id^="msg-overlay"]'],
      ...['[class*="msg-convo"]', '#custom-message'],
    ],
  },
  labels: {
    /** English, many public sources, 2026-08; the rest are translations, unseen. */
    message: [
      ...['write a message*', 'nachricht verfassen*', 'schreiben sie eine nachricht*'],
      ...['napisz wiadomość*', 'ysgrifennu neges*', 'اكتب رسالة*', 'كتابة رسالة*'],
    ],
  },
} as const;
