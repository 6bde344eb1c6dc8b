/** Comments and replies: Lexical in a form of its own under a post. */
export const commentSlots = {
  marks: {
    /** Many public sources, 2026. */
    commentForm: ['form[role="presentation"]'],
    /** Around the button of a focused box; the id is the same in every language. Many public sources, 2026. */
    commentSubmit: ['#focused-state-composer-submit'],
    /** Picks who comments, the person or a Page they look after. Several public sources, 2026; English only. */
    voices: ['[aria-label="Available Voices"]'],
    /** Whom a published post was shared with. English, many public sources, 2026; the rest are translations, unseen. */
    sharedWith: [
      ...['[aria-label^="Shared with "]', '[title^="Shared with "]'],
      ...['[aria-label^="Geteilt mit "]', '[aria-label^="Udostępniono"]'],
      ...['[aria-label^="Rhannwyd gyda "]', '[aria-label^="تمت المشاركة مع "]'],
    ],
  },
  labels: {
    /** English, many public sources, 2026; the rest are translations, unseen. */
    comment: [
      ...['comment as *', 'answer as *', 'reply to *', 'write a comment*', 'write a reply*'],
      ...['write a public comment*', 'write an answer*', 'submit your first comment*'],
      ...['kommentar schreiben*', 'als * kommentieren', 'antworten auf *'],
      ...['napisz komentarz*', 'skomentuj jako *', 'odpowiedz *'],
      ...['ysgrifennu sylw*', 'rhoi sylw fel *', 'ateb *'],
      ...['اكتب تعليق*', 'التعليق باسم *', 'الرد على *'],
    ],
    /** Names who is commenting. As above. */
    commentAs: [
      ...['comment as *', 'answer as *', 'als * kommentieren', 'skomentuj jako *'],
      ...['rhoi sylw fel *', 'التعليق باسم *'],
    ],
    /** Names whom a reply answers. As above. */
    replyTo: [
      'reply to *…',
      'reply to *',
      'antworten auf *',
      'odpowiedz *',
      'ateb *',
      'الرد على *',
    ],
    /** English, 2026; the rest unseen. */
    commentSend: [
      ...['comment', 'post comment', 'kommentieren', 'skomentuj', 'rhoi sylw', 'تعليق'],
    ],
    /** "Shared with Public group". English, many public sources, 2026; the rest are translations, unseen. */
    sharedWith: [
      ...['shared with *', 'geteilt mit *', 'udostępniono: *', 'udostępniono dla: *'],
      ...['rhannwyd gyda *', 'تمت المشاركة مع *'],
    ],
    /** As above. */
    members: ['members of *', 'mitglieder von *', 'członkowie *', 'aelodau *', 'أعضاء *'],
  },
} as const;
