/** Who posts, who sees it, and chat, which is recognised so as not to be read. */
export const accountSlots = {
  marks: {
    /** Ends in the handle; one in every composer. 2026-10. */
    avatar: ['[data-testid^="UserAvatar-Container-"]'],
    /** 2026-10. */
    profileLink: ['[data-testid="AppTabBar_Profile_Link"]'],
    /** 2026-10. */
    switcher: ['[data-testid="SideNav_AccountSwitcher_Button"]'],
    /** Beside the name of a protected account. 2026-10 on profiles, here X's own client, 2025-07. */
    lock: ['[data-testid="icon-lock"]'],
    /**
     * Only where the account has a choice (communities, subscribers); no test id. Its label asks for the
     * choice ("Choose audience"), its text is the one made. X's own client, 2025-07.
     */
    audience: ['button[aria-haspopup="menu"][aria-label]'],
    /** Chat, old and new: `dmComposer...`, `dm-composer-...`, `xchatEmbed...`, `chat-drawer-...`. 2026-10. */
    chat: [
      ...['[data-testid^="dm"]', '[data-testid^="DM"]'],
      ...['[data-testid^="xchat"]', '[data-testid^="chat-drawer"]'],
    ],
  },
  labels: {
    /** English, X's own client, 2025-07; German, Polish, Welsh, Arabic are translations, unseen. */
    everyone: ['everyone', 'alle', 'jeder', 'wszyscy', 'pawb', 'الجميع'],
  },
} as const;
