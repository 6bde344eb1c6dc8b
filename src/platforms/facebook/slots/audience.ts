/** Who sees a post, and who posts it. Structure first, then words in five languages; anything else is unknown. */
export const audienceSlots = {
  marks: {
    /** A look-alike that only shows where a share goes has tabindex -1. A real capture, 2025-09; English, 2026-10. */
    audience: ['[role="button"]:not([tabindex="-1"])[aria-label]'],
    /** The same button by its inside, in any language: a small named picture and a caret. A real capture, 2025-09. */
    audienceShape: [
      '[role="button"]:not([tabindex="-1"]):has(img[alt]):has(i[data-visualcompletion="css-img"])',
    ],
    /** Beside the name of who is posting, at the head of a post. A real capture, 2025-09. */
    avatar: ['svg'],
    /** As above. */
    actorName: ['span[dir="auto"]'],
  },
  labels: {
    /** Many public sources, 2026-10. */
    audience: ['edit privacy. sharing with *'],
    /** An older name of the button, whose text is the audience. One public source, 2026-05. */
    audienceName: ['audience selector'],
    /** English, many public sources, 2026; German, Polish, Welsh, Arabic are translations, unseen. */
    public: ['public', 'öffentlich', 'publiczne', 'cyhoeddus', 'العامة', 'عام'],
    /** As above. */
    friends: [
      ...['friends', 'your friends', 'specific friends*', 'friends except*', 'friends; except*'],
      ...['freunde', 'deine freunde', 'deinen freunden', 'bestimmte freunde*', 'freunde außer*'],
      ...['znajomi', 'twoi znajomi', 'konkretni znajomi*', 'znajomi z wyjątkiem*'],
      ...[
        'ffrindiau',
        'eich ffrindiau',
        'cyfeillion',
        'ffrindiau penodol*',
        'ffrindiau ac eithrio*',
      ],
      ...['الأصدقاء', 'أصدقاؤك', 'أصدقاء محددون*', 'الأصدقاء باستثناء*'],
    ],
    /** As above. */
    onlyMe: ['only me', 'nur ich', 'tylko ja', 'dim ond fi', 'fi yn unig', 'أنا فقط'],
    /** The line under a group's name: "Public group · 62 members". English, many public sources, 2026. */
    publicGroup: [
      ...[
        'public group*',
        'öffentliche gruppe*',
        'öffentlicher gruppe*',
        'grupa publiczna*',
        'publiczna grupa*',
      ],
      ...['grŵp cyhoeddus*', 'مجموعة عامة*'],
    ],
    /** What the box of a public group asks. One public source, 2026-06. */
    publicPrompt: ['create a public post*'],
  },
} as const;
