/** Messenger, on its page and docked: recognised so as not to be read. */
export const messageSlots = {
  marks: {
    /** The log and list of a conversation. Two public sources, 2026-09. */
    conversation: ['[role="log"]', '[aria-label^="Messages in conversation"]', '[role="grid"]'],
  },
  labels: {
    /** "Aa" is not translated. English, many public sources, 2026-09; the rest are translations, unseen. */
    message: [
      ...['write to *', 'message', 'aa', 'schreibe an *', 'nachricht', 'napisz do *', 'wiadomość'],
      ...['ysgrifennu at *', 'neges', 'اكتب إلى *', 'رسالة'],
    ],
  },
} as const;
