/**
 * The post dialog (home, profile, group, Page, event, a friend's timeline), the share dialog, and what
 * is posted from ordinary fields. A slot's last line says what is known of it and when it was seen.
 */
export const postSlots = {
  marks: {
    /** A post or share dialog is one form with a hidden submit. Many public sources, 2025-09 to 2026-10. */
    postForm: ['form[method="POST"]', 'form[method="post"]'],
    /** As above. */
    submit: ['input[type="submit"]'],
    /** The words of a post being shared on. Many public sources, 2026. */
    quoted: ['[data-ad-rendering-role="story_message"]'],
    /** The card of a link. A guess from how the feed marks links that lead away, 2026-11. */
    card: ['a[href*="//l.facebook.com/"]', 'a[target="_blank"][rel~="nofollow"]'],
    /** Photos and videos attached, before they are sent. Two public sources, 2026-06. */
    media: ['img[src^="blob:"]', 'video[src^="blob:"]'],
    /** The line that names who posts, with whom and where. A guess: where tags stand was not found, 2026-10. */
    head: ['span[dir="auto"]'],
  },
  labels: {
    /** English seen 2026-10; Vietnamese, Thai, Arabic, Korean, Chinese in public sources; the rest are translations, unseen. */
    send: [
      ...['post', 'share', 'share now', 'schedule', 'publish original post'],
      ...['publish', 'share to story', 'done editing'],
      ...['posten', 'teilen', 'jetzt teilen', 'planen', 'veröffentlichen'],
      ...['opublikuj', 'udostępnij', 'udostępnij teraz', 'zaplanuj'],
      ...['postio', 'rhannu', 'rhannu nawr', 'trefnu', 'cyhoeddi'],
      ...['نشر', 'مشاركة', 'مشاركة الآن', 'جدولة'],
      ...['đăng', 'chia sẻ', 'chia sẻ ngay', 'โพสต์', '게시', '发布'],
    ],
    /** Saves a bio or a line of About. English, two public sources, 2026-05; the rest are translations, unseen. */
    save: ['save', 'speichern', 'zapisz', 'cadw', 'حفظ'],
    /** Leads to a second screen. English measured 2026-09, Vietnamese 2025-09; the rest are translations, unseen. */
    next: ['next', 'weiter', 'dalej', 'nesaf', 'التالي', 'tiếp'],
    /** Words before tagged people, a place and a feeling in the head. A guess, 2026-11. */
    with: ['with', 'and', 'mit', 'und', 'z', 'ze', 'i', 'oraz', 'gyda', 'a', 'ac', 'مع', 'و'],
    /** As above. */
    at: ['at', 'in', 'bei', 'hier:', 'w', 'we', 'yn', 'في'],
    /** As above. */
    feeling: [
      ...['is feeling *', 'feeling *', 'fühlt sich *', 'czuje się *'],
      ...['yn teimlo *', 'teimlo *', 'يشعر بـ*', 'تشعر بـ*'],
    ],
    /** The fields of a poll. A guess, 2026-11. */
    option: ['option *', 'antwort *', 'opcja *', 'opsiwn *', 'خيار *', 'الخيار *'],
  },
} as const;
