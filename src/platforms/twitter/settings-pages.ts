/** X's settings pages that tell something, by their address (2026). */

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
} as const;

export function isTwitterSettings(url: URL): boolean {
  return Object.values(pages).some((isAt) => isAt(url));
}
