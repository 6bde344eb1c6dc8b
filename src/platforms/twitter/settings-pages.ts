/** X's settings pages that tell something, by their address (2026). */

/** Paths of one part that are no handle. */
const places =
  /^\/(home|explore|notifications|messages|search|settings|compose|jobs|bookmarks|communities|lists|login|logout|tos|privacy|about|i)\/?$/i;

const page = (path: string) => {
  const shape = new RegExp(`^/settings/${path}/?$`);
  return ({ pathname }: URL) => shape.test(pathname);
};

export const pages = {
  audienceAndTagging: page('audience_and_tagging'),
  tagging: page('tagging'),
  profile: page('profile'),
  contacts: page('contacts'),
  location: page('location'),
  messages: page('direct_messages'),
  spaces: page('spaces'),
  twoFactor: page('account/login_verification'),
  security: page('security'),
  partners: page('data_sharing_with_business_partners'),
  inferredIdentity: page('off_twitter_activity'),
  ads: page('ads_preferences'),
  grok: page('grok_settings'),
  /** Anybody's profile; whose it is the page tells. */
  shownProfile: ({ pathname }: URL) => /^\/\w{1,15}\/?$/.test(pathname) && !places.test(pathname),
} as const;

/** Every settings page: a walk may lead to one that tells nothing. */
export function isTwitterSettings(url: URL): boolean {
  return url.pathname.startsWith('/settings/') || pages.shownProfile(url);
}
