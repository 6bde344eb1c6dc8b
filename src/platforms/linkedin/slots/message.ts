/** Messages, in the page, docked, in the shadow root or in a frame; recognised so as not to be read. */
export const messageSlots = {
  marks: {
    /** Many public sources, 2026-08; the note that goes with an invitation, one public source, 2026. */
    message: [
      ...['[class*="msg-form"]', '[class*="msg-overlay"]', '[id^="msg-overlay"]'],
      ...['[class*="msg-convo"]', '#custom-message'],
    ],
    /** Asks somebody to connect: the button, and sending the note. Many public sources, 2026; English only. */
    request: ['[aria-label$=" to connect"]', '[aria-label="Send invitation"]', '#custom-message'],
  },
  labels: {
    /** English, many public sources, 2026-08; the rest are translations, unseen. */
    message: [
      ...['write a message*', 'nachricht verfassen*', 'schreiben sie eine nachricht*'],
      ...['napisz wiadomość*', 'ysgrifennu neges*', 'اكتب رسالة*', 'كتابة رسالة*'],
    ],
    /** Buttons that ask somebody to connect, or follow. English, 2026; the rest unseen. */
    request: ['connect', 'follow*', 'vernetzen', 'nawiąż kontakt', 'cysylltu', 'تواصل'],
  },
} as const;
