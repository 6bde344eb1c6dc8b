/** Asking somebody for friendship, or following them. */
export const requestSlots = {
  marks: { request: [] },
  labels: {
    /** English, many public sources, 2026; the rest are translations, unseen. */
    request: [
      ...['add friend', 'add friend *', 'confirm request*', 'follow', 'follow *'],
      ...['freund*in hinzufügen', 'dodaj do znajomych', 'ychwanegu ffrind', 'إضافة صديق'],
    ],
  },
} as const;
