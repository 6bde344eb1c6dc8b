/** Who posts and who sees it. Drawings by their ids first, then words in five languages; anything else is unknown. */
export const audienceSlots = {
  marks: {
    /** Author on the first line, audience on the second. Many public sources, 2026-08. */
    settings: ['.share-unified-settings-entry-button'],
    /** As above. */
    settingsAudience: ['.artdeco-entity-lockup__subtitle'],
    /** The newer box's controls, by their drawings. Two public sources, 2026-10. */
    audienceIcon: ['svg#visibility-small'],
    /** As above. */
    authorIcon: ['svg#caret-small'],
    /** Drawn for a page, not for a person. Two public sources, 2026-10. */
    companyIcon: ['svg[id^="company-accent"]'],
    /** The signed-in member's own profile. Many public sources, 2026. */
    ownProfile: [
      '#shareboxProfilePictureComponentRef a[href*="/in/"]',
      'a[componentkey="shareboxProfilePictureComponentRef"][href*="/in/"]',
    ],
    /** The same in the column beside the feed; on other pages that lists other people. A public source, 2026. */
    feedProfile: ['main aside a[href*="/in/"]'],
  },
  labels: {
    /**
     * What the control says of the audience, wherever in the sentence: "Post to Anyone", "Auf Alle
     * posten". English 2026-10, German 2026-10; Polish, Welsh, Arabic are translations, unseen.
     */
    public: ['anyone', 'alle', 'wszyscy', 'każdy', 'unrhyw un', 'pawb', 'أي شخص', 'الجميع'],
    /** As above. */
    friends: [
      ...['connections', 'connections only', 'nur kontakte', 'kontakte', 'tylko kontakty'],
      ...['kontakty', 'cysylltiadau yn unig', 'cysylltiadau', 'جهات الاتصال فقط', 'الزملاء فقط'],
    ],
    /** As above. */
    group: [
      ...['group', 'a group', 'group members', 'gruppe', 'gruppenmitglieder', 'grupa', 'grupy'],
      ...['grŵp', 'aelodau’r grŵp', 'مجموعة', 'أعضاء المجموعة'],
    ],
  },
} as const;
