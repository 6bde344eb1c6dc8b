/** What goes out beside a post's text. */
export const besideSlots = {
  marks: {
    /** The words of a post being quoted, among what is attached. A guess from how posts are marked; 2025-07. */
    quoted: ['[data-testid="attachments"] [data-testid="tweetText"]'],
    /** The card of a link. A guess from how posts are marked; 2026-10. */
    card: ['[data-testid="card.wrapper"]'],
    /** One for each photo or video, named by its alt text. X's own client, 2025-07. */
    media: ['[data-testid="attachments"] [role="group"]'],
    /** Shows the names once there are any. X's own client, 2025-07. */
    tags: ['a[href="/compose/post/tags"]'],
    /** In that link while nobody is tagged. As above. */
    noTags: ['[data-testid="tagPeopleLabel"]'],
    /** A guess from the address of the place picker, 2025-07. */
    place: ['a[href="/compose/post/place_picker"]'],
  },
  labels: {
    /** What a photo without alt text is called. X's own client, 2025-07. */
    unnamedMedia: ['media'],
  },
} as const;
