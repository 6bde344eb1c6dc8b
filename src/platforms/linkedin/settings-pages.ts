/** LinkedIn's settings pages that tell something, by their address (2026). */

/** One setting alone; seen with and without `settings/`. */
const setting = (slug: string) => at(new RegExp(`^/mypreferences/d/(settings/)?${slug}/?$`));
/** A page of rows that each show a setting's current value. */
const category = (slug: string) => at(new RegExp(`^/mypreferences/d/categories/${slug}/?$`));

function at(shape: RegExp) {
  return ({ pathname }: URL) => shape.test(pathname);
}

export const pages = {
  publicProfile: at(/^\/public-profile\/settings\/?$/),
  viewing: setting('profile-viewing-options'),
  updates: setting('notify-network-for-updates'),
  whoCanMessage: setting('who-can-message-me'),
  email: setting('email-address-visibility'),
  visibility: category('profile-visibility'),
  signIn: category('sign-in-and-security'),
  dataPrivacy: category('privacy'),
  ai: setting('data-for-(generative-)?ai-improvement'),
  research: setting('policy-and-academic-research'),
  adsByLocation: setting('ads-inferred-location'),
  adsByAge: setting('ads-by-age'),
  adsByGender: setting('ads-by-gender'),
  adsBeyond: setting('ads-beyond-linkedin'),
  adsByBusiness: setting('ads-interactions-with-business'),
  adsByActions: setting('ads-related-actions'),
  interests: setting('interest-categories'),
  cookies: setting('member-cookies'),
  /** Only one's own profile has this page. */
  editIntro: at(/^\/in\/[^/]+\/edit\/(intro|forms\/intro)(\/|$)/),
} as const;

/** Every settings page: a walk may lead to one that tells nothing. */
export function isLinkedinSettings(url: URL): boolean {
  return (
    url.pathname.startsWith('/mypreferences/') || Object.values(pages).some((isAt) => isAt(url))
  );
}
