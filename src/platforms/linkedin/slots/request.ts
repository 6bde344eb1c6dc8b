/** Asking somebody to connect, or following them. */
export const requestSlots = {
  marks: {
    /** Many public sources, 2026; English only. */
    request: ['[aria-label$=" to connect"]', '[aria-label="Send invitation"]'],
  },
  labels: {
    /** English, 2026; the rest are translations, unseen. */
    request: ['connect', 'follow', 'follow *', 'vernetzen', 'nawiąż kontakt', 'cysylltu', 'تواصل'],
  },
} as const;
