/** Following somebody. */
export const requestSlots = {
  marks: {
    /** Begins with the account's number. Many public sources, 2026. */
    request: ['[data-testid$="-follow"]'],
  },
  labels: { request: [] },
} as const;
